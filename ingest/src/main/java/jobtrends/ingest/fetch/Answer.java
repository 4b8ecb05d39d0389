package jobtrends.ingest.fetch;

import jobtrends.ingest.Exchange;
import jobtrends.ingest.Fetched;

/** What one request came to. */
sealed interface Answer {

  /** How a body ended. */
  enum BodyEnd {
    WHOLE,
    CUT_BY_SIZE,
    CUT_BY_TIME,
    /** The connection ended before the body did. */
    BROKEN_OFF
  }

  /** A head came, and as much of a body as {@code end} says. */
  record Came(Exchange exchange, BodyEnd end) implements Answer {}

  /**
   * No head came.
   *
   * @param passing whether another try may end better
   */
  record Nothing(Fetched.Failed failure, boolean passing) implements Answer {}
}
