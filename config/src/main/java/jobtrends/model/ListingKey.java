package jobtrends.model;

/**
 * Where a listing is found again: the source it was read from and the id that source gave it.
 *
 * @param source platform id, or the name an imported dump gives its source
 * @param nativeId the source's own id, verbatim; never made from parsed text
 */
public record ListingKey(String source, String nativeId) {

  public ListingKey {
    if (source.isBlank() || nativeId.isBlank()) {
      throw new IllegalArgumentException(
          "a listing needs a source and an id: " + source + "/" + nativeId);
    }
  }
}
