package jobtrends.ingest.fetch;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jobtrends.ingest.Exchange;
import jobtrends.ingest.SentRequest;

/** Takes one answer: remembers its head, and gives its body a cap and a deadline. */
final class Reception implements HttpResponse.BodyHandler<CappedBody.Bytes> {

  private final Ask ask;
  private final SentRequest sent;
  private final ScheduledExecutorService deadlines;
  private final Duration bodyTimeout;
  private volatile Optional<Begun> begun = Optional.empty();

  private record Begun(HttpResponse.ResponseInfo head, CappedBody body) {}

  /**
   * @param sent what it is the answer to, as the archive may know it
   */
  Reception(Ask ask, SentRequest sent, ScheduledExecutorService deadlines, Duration bodyTimeout) {
    this.ask = ask;
    this.sent = sent;
    this.deadlines = deadlines;
    this.bodyTimeout = bodyTimeout;
  }

  @Override
  public CappedBody apply(HttpResponse.ResponseInfo head) {
    boolean page = head.statusCode() / 100 == 2;
    var body =
        new CappedBody(
            page ? ask.maxBytes() : Math.min(ask.maxBytes(), CappedBody.MAX_EVIDENCE_BYTES));
    var deadline = deadlines.schedule(body::cut, bodyTimeout.toMillis(), TimeUnit.MILLISECONDS);
    body.getBody().whenComplete((bytes, never) -> deadline.cancel(false));
    begun = Optional.of(new Begun(head, body));
    return body;
  }

  /**
   * What came, once the client is through with it; empty when not even a head did. A body that has
   * not ended by then has broken off: the client does not report every broken body to its taker.
   */
  Optional<Answer.Came> came(Instant now) {
    return begun.map(answer -> came(answer, now));
  }

  private Answer.Came came(Begun answer, Instant now) {
    CappedBody.Bytes body = answer.body().broken();
    var headers = headers(answer.head());
    var exchange =
        new Exchange(
            ask.asked(), now, answer.head().statusCode(), headers, body.bytes(), Optional.of(sent));
    return new Answer.Came(exchange, body.end());
  }

  /** HTTP/2's pseudo-headers (":status") are not headers. */
  private static Map<String, List<String>> headers(HttpResponse.ResponseInfo head) {
    var headers = new LinkedHashMap<>(head.headers().map());
    headers.keySet().removeIf(name -> name.startsWith(":"));
    return headers;
  }
}
