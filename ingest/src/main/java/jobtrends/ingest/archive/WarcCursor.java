package jobtrends.ingest.archive;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import jobtrends.ingest.Exchange;
import jobtrends.model.Problem;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * One pass over a WARC file, record by record. A record is handed out only once the start of the
 * next one, or the end of the file, has been reached: then its own end is known to be there.
 */
final class WarcCursor implements Closeable {

  /** A longer record is counted and passed over: it would not fit in memory beside its text. */
  private static final long MAX_BLOCK_BYTES = 128L << 20;

  static final Step END = new Other();

  private final Optional<WarcReader> records;
  private final Deque<WarcRecord> upcoming = new ArrayDeque<>();
  private final Deque<Torn> failure = new ArrayDeque<>();

  /** What one record turned out to be. */
  sealed interface Step {}

  record Response(Exchange exchange, long offset) implements Step {}

  /** A record of another type: nothing to read, nothing wrong. */
  record Other() implements Step {}

  /** A whole record that says nothing we can use. */
  record Unreadable(Problem.Kind kind, long offset, String detail) implements Step {}

  /** A record whose end cannot be found; nothing after it can be read in this pass. */
  record Torn(long offset, String detail) implements Step {}

  /** Some tools write odd ends; that alone is forgiven as long as the next record is found. */
  private final AtomicBoolean oddEnd = new AtomicBoolean();

  private WarcCursor(Optional<WarcReader> records) {
    this.records = records;
    records.ifPresent(reader -> reader.onWarning(warning -> oddEnd.set(true)));
  }

  /** A cursor from the channel's position on. */
  static WarcCursor on(FileChannel channel) throws IOException {
    long start = channel.position();
    try {
      var cursor = new WarcCursor(Optional.of(new WarcReader(channel)));
      cursor.pull(start);
      return cursor;
    } catch (EOFException e) {
      var cursor = new WarcCursor(Optional.empty());
      cursor.failure.add(new Torn(start, "the file ends within a record"));
      return cursor;
    }
  }

  /** The next record; {@link #END} after the last. */
  Step next() {
    if (upcoming.isEmpty()) {
      return failure.isEmpty() ? END : failure.remove();
    }
    long at = records.orElseThrow().position();
    Step step;
    try {
      step = step(upcoming.remove(), at);
    } catch (IOException | RuntimeException e) {
      return new Torn(at, said(e));
    }
    oddEnd.set(false);
    pull(at);
    return failure.isEmpty() ? step : unlessTorn(step, at);
  }

  /**
   * The next record cannot be read. When this one's own end was torn or odd, it is this one that is
   * at fault: its length is false, and what was read of it cannot be trusted.
   */
  private Step unlessTorn(Step step, long at) {
    Torn torn = failure.element();
    if (torn.offset() > at && !oddEnd.get()) {
      return step;
    }
    failure.clear();
    return new Torn(at, torn.detail());
  }

  private void pull(long before) {
    WarcReader reader = records.orElseThrow();
    try {
      reader.next().ifPresent(upcoming::add);
    } catch (IOException | RuntimeException e) {
      failure.add(new Torn(Math.max(before, reader.position()), said(e)));
    }
  }

  private static Step step(WarcRecord record, long at) throws IOException {
    if (!(record instanceof WarcResponse response)) {
      return new Other();
    }
    if (response.body().size() > MAX_BLOCK_BYTES) {
      return new Unreadable(
          Problem.Kind.BODY_TOO_LARGE, at, response.body().size() + " bytes in one record");
    }
    byte[] block = block(response.body());
    return exchange(response, block, at);
  }

  private static byte[] block(MessageBody body) throws IOException {
    byte[] block = body.stream().readAllBytes();
    if (block.length < body.size()) {
      throw new EOFException("ends after " + block.length + " of " + body.size() + " bytes");
    }
    return block;
  }

  private static Step exchange(WarcResponse response, byte[] block, long at) {
    try {
      return HttpBlock.read(Addresses.parse(response.target()), response.date(), block)
          .<Step>map(exchange -> new Response(exchange, at))
          .orElseGet(() -> unreadable(at, "not an HTTP answer"));
    } catch (URISyntaxException | RuntimeException e) {
      return unreadable(at, "its address or date cannot be read: " + said(e));
    }
  }

  private static Step unreadable(long at, String detail) {
    return new Unreadable(Problem.Kind.UNREADABLE_RECORD, at, detail);
  }

  private static String said(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  @Override
  public void close() throws IOException {
    if (records.isPresent()) {
      records.get().close();
    }
  }
}
