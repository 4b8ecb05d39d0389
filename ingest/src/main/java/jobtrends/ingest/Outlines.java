package jobtrends.ingest;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import jobtrends.model.RawListing;

/**
 * Listings of lists that show them without their texts. They wait for their own pages, so that the
 * whole listing is landed and not its outline; one whose page never comes is landed as it is. Held
 * in memory, since an outline is short. Not threadsafe.
 */
final class Outlines {

  private final Map<String, RawListing> waiting = new LinkedHashMap<>();

  /** Whether it was waited for, and is whole now. */
  boolean isCompletedBy(RawListing listing, Reading from) {
    return !from.outlines() && waiting.remove(listing.key().nativeId()) != null;
  }

  /** Whether it was put aside, to wait for its own page. */
  boolean putAside(RawListing listing, Reading from) {
    if (from.outlines()) {
      waiting.put(listing.key().nativeId(), listing);
    }
    return from.outlines();
  }

  /** Those whose pages never came, in the order of their lists. */
  Collection<RawListing> left() {
    return waiting.values();
  }
}
