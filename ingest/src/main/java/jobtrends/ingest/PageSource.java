package jobtrends.ingest;

import java.net.URI;
import java.util.List;
import java.util.Map;
import jobtrends.model.Problem;
import jobtrends.model.Traffic;

/** Where pages come from: the network, within robots.txt, terms and pace; or a recorded archive. */
@FunctionalInterface
public interface PageSource {

  /** Gets one page, waiting as long as politeness asks for. Never throws on what a server does. */
  Fetched fetch(URI address);

  /**
   * Gets one page whether or not it changed since the last visit: for a caller that no longer has
   * what the last visit gave. A source that never answers {@link Fetched.Unchanged} need not care.
   */
  default Fetched fetchWhole(URI address) {
    return fetch(address);
  }

  /** What every host was asked so far, by host name; nothing where nobody is asked. */
  default Map<String, Traffic> traffic() {
    return Map.of();
  }

  /**
   * How many pages may be asked for at the same time, by as many threads. A source that takes more
   * than one keeps each host's pace for all of them together.
   */
  default int pagesUnderWay() {
    return 1;
  }

  /**
   * What is to be noted of the host of a page although it costs no listing: a wish of the host's
   * that was not followed to the letter.
   */
  default List<Problem> remarks(URI page) {
    return List.of();
  }
}
