package jobtrends.ingest;

import java.net.URI;
import java.util.List;

/**
 * A job platform: a pure function from a page to a reading. No I/O, no clock, no state; the same
 * page gives the same reading.
 */
public interface Platform {

  /** The platform's id, the same everywhere: "weworkremotely". */
  String id();

  /** Where a live crawl begins; none where the user names what to read. */
  default List<URI> firstPages() {
    return List.of();
  }

  /**
   * Where a crawl begins for one thing the user names in the settings: an employer's board, a
   * search. None where the platform takes no names; never an address on another host than its own,
   * whatever the name holds, but that of an employer's own domain where the name is its address.
   */
  default List<URI> pagesFor(String named) {
    return List.of();
  }

  /** Whether a recorded response belongs to this platform, by its address alone. */
  boolean owns(URI address);

  /**
   * Reads a page of this platform. Never throws on bad input: a page of unknown shape is a {@link
   * jobtrends.model.Problem}, never an empty success.
   */
  Reading read(Page page);
}
