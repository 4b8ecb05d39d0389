package jobtrends.ingest.fetch;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import jobtrends.ingest.fetch.Answer.BodyEnd;

/**
 * Takes a body as it comes, up to a number of bytes and until somebody says time is up; what came
 * is kept, of a body that is too large only its beginning, as evidence. Never holds more than the
 * cap and one buffer, and only while they come.
 */
final class CappedBody implements BodySubscriber<CappedBody.Bytes> {

  /** What came, and how it ended. */
  record Bytes(byte[] bytes, BodyEnd end) {}

  /** A body that is not a page (an error, a redirect) is only evidence: so much of it is kept. */
  static final long MAX_EVIDENCE_BYTES = 1 << 20;

  private final long maxBytes;
  private final List<byte[]> taken = new ArrayList<>();
  private final CompletableFuture<Bytes> done = new CompletableFuture<>();
  private long takenBytes;
  private Optional<Flow.Subscription> subscription = Optional.empty();

  CappedBody(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  @Override
  public CompletionStage<Bytes> getBody() {
    return done;
  }

  @Override
  public synchronized void onSubscribe(Flow.Subscription given) {
    subscription = Optional.of(given);
    if (done.isDone()) {
      given.cancel();
    } else {
      given.request(Long.MAX_VALUE);
    }
  }

  @Override
  public synchronized void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      take(buffer);
    }
  }

  @Override
  public void onError(Throwable broken) {
    end(BodyEnd.BROKEN_OFF);
  }

  @Override
  public void onComplete() {
    end(BodyEnd.WHOLE);
  }

  /** Time is up. */
  void cut() {
    end(BodyEnd.CUT_BY_TIME);
  }

  /** The body as it is now; one that has not ended yet has broken off. */
  Bytes broken() {
    end(BodyEnd.BROKEN_OFF);
    return done.join();
  }

  private void take(ByteBuffer buffer) {
    if (done.isDone()) {
      return;
    }
    byte[] chunk = new byte[(int) Math.min(buffer.remaining(), maxBytes - takenBytes)];
    buffer.get(chunk);
    taken.add(chunk);
    takenBytes += chunk.length;
    if (buffer.hasRemaining()) {
      end(BodyEnd.CUT_BY_SIZE);
    }
  }

  private byte[] joined(BodyEnd end) {
    long kept = end == BodyEnd.CUT_BY_SIZE ? Math.min(takenBytes, MAX_EVIDENCE_BYTES) : takenBytes;
    var whole = ByteBuffer.allocate((int) kept);
    for (byte[] chunk : taken) {
      whole.put(chunk, 0, Math.min(chunk.length, whole.remaining()));
    }
    return whole.array();
  }

  /** The first end counts. */
  private synchronized void end(BodyEnd end) {
    if (!done.isDone()) {
      // Closes the connection of a body that is not whole; of a whole one it does nothing.
      subscription.ifPresent(Flow.Subscription::cancel);
      done.complete(new Bytes(joined(end), end));
      taken.clear();
    }
  }
}
