package jobtrends.ingest.fetch;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.EOFException;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import jobtrends.ingest.fetch.Answer.BodyEnd;
import org.junit.jupiter.api.Test;

class CappedBodyTest {

  private final AtomicInteger cancelled = new AtomicInteger();
  private final CappedBody body = new CappedBody(5);

  @Test
  void aBodyUpToTheCapIsWhole() {
    subscribe();
    next("ab", "", "cde");
    body.onComplete();
    assertBody("abcde", BodyEnd.WHOLE);
  }

  @Test
  void oneByteMoreIsCut() {
    subscribe();
    next("abc", "def");
    next("ghi");
    body.onComplete();
    assertBody("abcde", BodyEnd.CUT_BY_SIZE);
    assertEquals(1, cancelled.get());
  }

  @Test
  void whatCameBeforeTheDeadlineIsKept() {
    subscribe();
    next("ab");
    body.cut();
    next("cd");
    assertBody("ab", BodyEnd.CUT_BY_TIME);
    assertEquals(1, cancelled.get());
  }

  @Test
  void whatCameBeforeTheBreakIsKept() {
    subscribe();
    next("ab");
    body.onError(new EOFException());
    body.cut();
    assertBody("ab", BodyEnd.BROKEN_OFF);
  }

  @Test
  void aDeadlineBeforeTheFirstByteEndsItToo() {
    body.cut();
    subscribe();
    assertBody("", BodyEnd.CUT_BY_TIME);
    assertEquals(1, cancelled.get());
  }

  @Test
  void aBodyNobodyEndedIsBroken() {
    subscribe();
    next("ab");
    assertEquals(BodyEnd.BROKEN_OFF, body.broken().end());
    assertBody("ab", BodyEnd.BROKEN_OFF);
  }

  private void assertBody(String text, BodyEnd end) {
    var came = body.getBody().toCompletableFuture().join();
    assertEquals(text, new String(came.bytes(), US_ASCII));
    assertEquals(end, came.end());
  }

  private void next(String... chunks) {
    body.onNext(Stream.of(chunks).map(chunk -> ByteBuffer.wrap(chunk.getBytes(US_ASCII))).toList());
  }

  private void subscribe() {
    body.onSubscribe(
        new Flow.Subscription() {
          @Override
          public void request(long n) {}

          @Override
          public void cancel() {
            cancelled.incrementAndGet();
          }
        });
  }
}
