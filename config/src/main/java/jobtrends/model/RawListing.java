package jobtrends.model;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A listing as its source printed it: one row per listing and fetch.
 *
 * @param key source and native id
 * @param fetchedAt when the page was fetched (UTC); relative dates in {@code fields} count from it
 * @param origin the kind of interface that gave it
 * @param fields verbatim values; a field the source did not fill has no entry, never an empty one
 */
public record RawListing(
    ListingKey key, Instant fetchedAt, Origin origin, Map<Field, List<String>> fields) {

  public RawListing {
    var kept = new EnumMap<Field, List<String>>(Field.class);
    fields.forEach(
        (field, values) -> {
          List<String> said = values.stream().filter(value -> !value.isBlank()).toList();
          if (!said.isEmpty()) {
            kept.put(field, said);
          }
        });
    fields = Collections.unmodifiableMap(kept);
  }

  /** The only or first value of a field. */
  public Optional<String> first(Field field) {
    return all(field).stream().findFirst();
  }

  /** Every value of a field, in the source's order; empty when the source did not fill it. */
  public List<String> all(Field field) {
    return fields.getOrDefault(field, List.of());
  }
}
