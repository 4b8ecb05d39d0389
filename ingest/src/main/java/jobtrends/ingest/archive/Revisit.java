package jobtrends.ingest.archive;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import jobtrends.ingest.Exchange;
import jobtrends.model.Problem;

/**
 * A record that says: the page was, at this time, what it had been at an earlier capture (a 304, or
 * a body that was the same byte for byte). The page itself is in the record it refers to.
 *
 * @param page the address asked for
 * @param at when it was asked (UTC)
 * @param of the capture it refers to
 */
public record Revisit(URI page, Instant at, Reference of) {

  /**
   * The capture meant.
   *
   * @param page its address; the revisit's own where the recorder names none
   * @param receivedAt when it was received; absent where the recorder does not say
   */
  public record Reference(URI page, Optional<Instant> receivedAt) {

    static Reference to(Exchange page) {
      return new Reference(page.uri(), Optional.of(page.receivedAt()));
    }
  }

  /** The capture it refers to is nowhere to be found. */
  public Problem lost() {
    return new Problem(
        Problem.Kind.UNREADABLE_RECORD,
        page.toString(),
        "unchanged since "
            + of.receivedAt().map(Instant::toString).orElse("an earlier capture")
            + ", and that capture is not there");
  }

  /** What the site showed at the time of the revisit. */
  public Exchange shows(Exchange original) {
    return new Exchange(page, at, original.status(), original.headers(), original.body());
  }
}
