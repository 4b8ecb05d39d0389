package jobtrends.analytics;

import java.io.Serializable;
import jobtrends.model.NormalisedListing;
import jobtrends.model.RawListing;

/**
 * Reads one listing: the text work, in plain Java, that Spark calls where the listings are.
 *
 * <p>It travels to every task, so it should be small: keep matchers and taxonomies in a static
 * holder, which is filled once per JVM, and let this object find them there. Called by several
 * threads at once.
 */
@FunctionalInterface
public interface ListingNormaliser extends Serializable {

  /** Never fails on what a source printed: what cannot be read is absent, with its reason. */
  NormalisedListing normalise(RawListing listing);
}
