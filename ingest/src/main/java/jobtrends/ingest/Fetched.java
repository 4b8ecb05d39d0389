package jobtrends.ingest;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import jobtrends.model.Problem;

/** How asking for a page ended. */
public sealed interface Fetched {

  /** The page, status 2xx. */
  record Got(Exchange exchange) implements Fetched {}

  /**
   * The page is what it was at our last visit (304).
   *
   * @param answer the 304 itself, to be archived; absent where nobody kept it
   */
  record Unchanged(URI uri, Instant at, Optional<Exchange> answer) implements Fetched {

    /** Of an answer that nobody kept. */
    public Unchanged(URI uri, Instant at) {
      this(uri, at, Optional.empty());
    }
  }

  /**
   * No page.
   *
   * @param problem why, with a name
   * @param exchange the answer that was not a page (429, a challenge), to be archived with the rest
   */
  record Failed(Problem problem, Optional<Exchange> exchange) implements Fetched {}
}
