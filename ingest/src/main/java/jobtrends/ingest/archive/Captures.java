package jobtrends.ingest.archive;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import jobtrends.ingest.Exchange;

/**
 * Where the pages are that revisits may refer to: files and offsets, never the pages themselves.
 * Not threadsafe.
 */
public final class Captures {

  private final Map<URI, NavigableMap<Instant, Place>> places = new HashMap<>();

  private record Place(Path file, long offset) {}

  /** Notes a page that was met at a place. */
  public void add(Exchange page, Path file, long offset) {
    places
        .computeIfAbsent(page.uri(), address -> new TreeMap<>())
        .putIfAbsent(page.receivedAt(), new Place(file, offset));
  }

  boolean has(Revisit.Reference page) {
    return place(page).isPresent();
  }

  /** The page that is referred to; empty when it was not met, or cannot be read any more. */
  Optional<ArchivedPage> find(Revisit.Reference page) {
    return place(page).flatMap(place -> WarcReader.pageAt(place.file(), place.offset()));
  }

  /** What the site showed at a revisit; empty when the page it speaks of was not met. */
  public Optional<Exchange> follow(Revisit revisit) {
    return find(revisit.of()).map(kept -> revisit.shows(kept.page()));
  }

  /** Without a date the newest is meant. */
  private Optional<Place> place(Revisit.Reference page) {
    NavigableMap<Instant, Place> dated = places.getOrDefault(page.page(), new TreeMap<>());
    return page.receivedAt().isPresent()
        ? page.receivedAt().map(dated::get)
        : Optional.ofNullable(dated.lastEntry()).map(Map.Entry::getValue);
  }
}
