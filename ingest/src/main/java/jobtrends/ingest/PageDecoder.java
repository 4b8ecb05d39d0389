package jobtrends.ingest;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jobtrends.model.Problem;

/**
 * Response to page: undoes the content coding, finds the charset, strips the byte-order mark; and
 * tells what is no page, live and replayed alike.
 *
 * @param maxDecodedBytes a body that unpacks to more is refused
 * @param permitted addresses whose owner allowed us to read them by machine: there a reservation of
 *     text and data mining does not bind
 */
public record PageDecoder(long maxDecodedBytes, Predicate<URI> permitted) {

  /** Without permission from anyone. */
  public PageDecoder(long maxDecodedBytes) {
    this(maxDecodedBytes, address -> false);
  }

  /**
   * What came of a response.
   *
   * @param page absent when there is nothing to read: an error status, a bot check, a broken body
   * @param bytes of the body, content coding undone
   * @param problems what was not as expected; a body that ends early still gives a page
   */
  public record Decoded(Optional<Page> page, long bytes, List<Problem> problems) {

    static Decoded refused(Problem.Kind kind, Exchange exchange, String detail) {
      return new Decoded(
          Optional.empty(),
          exchange.body().length,
          List.of(new Problem(kind, exchange.uri().toString(), detail)));
    }
  }

  private static final int TOO_MANY_REQUESTS = 429;

  /** Decodes a response of any status. Never throws on what a server sent. */
  public Decoded decode(Exchange exchange) {
    ContentCodings.Body body = ContentCodings.undo(exchange, maxDecodedBytes);
    if (body.bytes().length == 0 && body.fault().isPresent()) {
      return Decoded.refused(body.fault().get(), exchange, body.detail());
    }
    String type = exchange.header("Content-Type").orElse("");
    var page =
        new Page(
            exchange.uri(), exchange.receivedAt(), type, PageCharset.decode(type, body.bytes()));
    return Challenges.in(page)
        .map(sign -> Decoded.refused(Problem.Kind.CHALLENGE, exchange, sign))
        .or(() -> statusProblem(exchange))
        .or(() -> reservation(exchange, page))
        .or(
            () ->
                SoftNotFound.in(page)
                    .map(sign -> Decoded.refused(Problem.Kind.SOFT_NOT_FOUND, exchange, sign)))
        .orElseGet(() -> read(page, body));
  }

  private static Optional<Decoded> statusProblem(Exchange exchange) {
    int status = exchange.status();
    if (status / 100 == 2) {
      return Optional.empty();
    }
    var kind =
        status == TOO_MANY_REQUESTS ? Problem.Kind.RATE_LIMITED : Problem.Kind.UNEXPECTED_STATUS;
    return Optional.of(Decoded.refused(kind, exchange, "status " + status));
  }

  private Optional<Decoded> reservation(Exchange exchange, Page page) {
    return Reservation.of(exchange, page)
        .filter(reserved -> !permitted.test(exchange.uri()))
        .map(reserved -> Decoded.refused(Problem.Kind.TERMS_REFUSED, exchange, reserved));
  }

  private static Decoded read(Page page, ContentCodings.Body body) {
    var problems = new ArrayList<Problem>();
    body.fault()
        .ifPresent(kind -> problems.add(new Problem(kind, page.uri().toString(), body.detail())));
    return new Decoded(Optional.of(page), body.bytes().length, List.copyOf(problems));
  }
}
