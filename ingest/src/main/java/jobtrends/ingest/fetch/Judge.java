package jobtrends.ingest.fetch;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import jobtrends.ingest.Exchange;
import jobtrends.ingest.Fetched;
import jobtrends.ingest.PageDecoder;
import jobtrends.model.Problem;

/** Decides what an answer means, by its status and the end of its body. Pure. */
final class Judge {

  static final int NOT_MODIFIED = 304;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int UNAVAILABLE = 503;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private static final PageDecoder EVIDENCE = new PageDecoder(2 * CappedBody.MAX_EVIDENCE_BYTES);

  private Judge() {}

  static Verdict verdict(Ask ask, Answer answer) {
    if (answer instanceof Answer.Nothing nothing) {
      return nothing.passing()
          ? new Verdict.Again(nothing.failure(), Optional.empty())
          : new Verdict.Final(nothing.failure());
    }
    var came = (Answer.Came) answer;
    int status = came.exchange().status();
    if (status / 100 == 2) {
      return page(ask, came);
    }
    if (status == NOT_MODIFIED && ask.condition().isPresent()) {
      return new Verdict.Final(
          new Fetched.Unchanged(
              ask.asked(), came.exchange().receivedAt(), Optional.of(came.exchange())));
    }
    return REDIRECTS.contains(status) ? redirect(ask, came) : refusal(ask, came);
  }

  private static Verdict page(Ask ask, Answer.Came came) {
    Exchange exchange = came.exchange();
    return switch (came.end()) {
      case WHOLE -> whole(ask, exchange);
      case CUT_BY_SIZE ->
          new Verdict.Final(
              failed(
                  ask,
                  exchange,
                  Problem.Kind.BODY_TOO_LARGE,
                  "body is larger than " + ask.maxBytes() + " bytes"));
      case CUT_BY_TIME ->
          again(
              failed(
                  ask,
                  exchange,
                  Problem.Kind.TIMED_OUT,
                  "body not whole in time, %d bytes came".formatted(exchange.body().length)));
      case BROKEN_OFF -> again(truncated(ask, exchange));
    };
  }

  /** Whole as far as the connection knows; the head may have promised more. */
  private static Verdict whole(Ask ask, Exchange exchange) {
    boolean asPromised =
        exchange
            .header("Content-Length")
            .filter(length -> length.matches("\\d{1,18}"))
            .map(length -> exchange.body().length >= Long.parseLong(length))
            .orElse(true);
    return asPromised
        ? new Verdict.Final(new Fetched.Got(exchange))
        : again(truncated(ask, exchange));
  }

  private static Verdict redirect(Ask ask, Answer.Came came) {
    return came.exchange()
        .header("Location")
        .<Verdict>map(location -> new Verdict.Moved(came.exchange(), location))
        .orElseGet(() -> new Verdict.Final(unexpected(ask, came.exchange())));
  }

  private static Verdict refusal(Ask ask, Answer.Came came) {
    Exchange exchange = came.exchange();
    int status = exchange.status();
    Optional<Problem> challenge = challenge(exchange);
    if (challenge.isPresent()) {
      return challenged(ask, exchange, challenge.get());
    }
    if (status == TOO_MANY_REQUESTS) {
      return new Verdict.Again(
          failed(ask, exchange, Problem.Kind.RATE_LIMITED, "too many requests (429)"),
          notBefore(exchange));
    }
    Fetched.Failed failure = unexpected(ask, exchange);
    if (status == UNAVAILABLE) {
      return new Verdict.Again(failure, notBefore(exchange));
    }
    return status / 100 == 5 ? again(failure) : new Verdict.Final(failure);
  }

  /** Known by content: bot checks come with 403, 405, 429 and 503 alike. */
  private static Optional<Problem> challenge(Exchange exchange) {
    return EVIDENCE.decode(exchange).problems().stream()
        .filter(problem -> problem.kind() == Problem.Kind.CHALLENGE)
        .findFirst();
  }

  /** Asking again does not pass a check; a site that names a time is left alone till then. */
  private static Verdict challenged(Ask ask, Exchange exchange, Problem challenge) {
    var failure =
        failed(
            ask,
            exchange,
            Problem.Kind.CHALLENGE,
            challenge.detail() + ", with status " + exchange.status());
    Optional<Instant> then = notBefore(exchange);
    return then.isPresent() ? new Verdict.Again(failure, then) : new Verdict.Final(failure);
  }

  /** A time that has passed already is no wish. */
  private static Optional<Instant> notBefore(Exchange exchange) {
    return exchange
        .header("Retry-After")
        .flatMap(value -> RetryAfter.read(value, exchange.receivedAt()))
        .filter(then -> then.isAfter(exchange.receivedAt()));
  }

  private static Fetched.Failed truncated(Ask ask, Exchange exchange) {
    String promised =
        exchange.header("Content-Length").map(length -> " of " + length).orElse(", no end seen");
    return failed(
        ask,
        exchange,
        Problem.Kind.TRUNCATED,
        "connection ended after %d bytes%s".formatted(exchange.body().length, promised));
  }

  private static Fetched.Failed unexpected(Ask ask, Exchange exchange) {
    return failed(
        ask, exchange, Problem.Kind.UNEXPECTED_STATUS, "answered with status " + exchange.status());
  }

  private static Verdict again(Fetched.Failed failure) {
    return new Verdict.Again(failure, Optional.empty());
  }

  private static Fetched.Failed failed(
      Ask ask, Exchange exchange, Problem.Kind kind, String detail) {
    return new Fetched.Failed(ask.problem(kind, detail), Optional.of(exchange));
  }
}
