package jobtrends.ingest.fetch;

import java.time.Duration;

/** What the settings and the platforms' terms say of a host, by its name. */
@FunctionalInterface
public interface HostTerms {

  /** The least time between two requests to it. */
  Duration minDelay(String host);

  /**
   * Whether its owner allowed us to read it by machine: then a reservation of text and data mining
   * (TDMRep) does not bind us.
   */
  default boolean permitted(String host) {
    return false;
  }

  /**
   * How many pages of one platform may be under way at a time. The pace of a host holds for all of
   * them together, so that more than a few help only where there is no pace.
   */
  default int pagesUnderWay() {
    return 2;
  }
}
