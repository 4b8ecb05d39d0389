package jobtrends.ingest.fetch;

import java.time.Instant;
import java.util.Optional;
import jobtrends.ingest.Exchange;
import jobtrends.ingest.Fetched;

/** What an answer means for the page that was asked for. */
sealed interface Verdict {

  /** This is how it ended. */
  record Final(Fetched fetched) implements Verdict {}

  /** The page is elsewhere. */
  record Moved(Exchange exchange, String location) implements Verdict {}

  /**
   * It may end better next time.
   *
   * @param failure how it ends if there is no next time
   * @param notBefore when the server wants us back, where it said so
   */
  record Again(Fetched.Failed failure, Optional<Instant> notBefore) implements Verdict {}
}
