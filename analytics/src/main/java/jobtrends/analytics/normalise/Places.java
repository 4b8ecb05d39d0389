package jobtrends.analytics.normalise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jobtrends.model.Place;
import jobtrends.model.Whereabouts;
import jobtrends.model.WorkMode;
import jobtrends.taxonomy.Cities;
import jobtrends.taxonomy.Gazetteer;

/**
 * Where a listing's job can be done: the places its location names, the work mode, and who may work
 * remotely.
 *
 * <p>Places come from location fields only: a description names headquarters, customers and
 * offices. A name that can mean several places is settled by what stands beside it, by size where
 * one is clearly bigger, or left open. A town the gazetteer does not know is kept as written, with
 * no id, when a region or country it does know stands right behind it. Immutable and thread-safe.
 */
public final class Places {

  private static final int MOST_LOCATIONS = 100;

  /** Longer locations are lists of every country, or not locations. */
  private static final int LONGEST = 4_000;

  private final Gazetteer gazetteer;

  private Places(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** With the built-in gazetteer, which is built once. */
  public static Places standard() {
    return Standard.PLACES;
  }

  /** With other cities, as {@link Cities#geonames} reads them. */
  public static Places of(Cities cities) {
    return new Places(Gazetteer.of(cities));
  }

  /** The version of the cities, for every row read with them. */
  public String version() {
    return gazetteer.version();
  }

  /**
   * Reads a listing with any number of locations.
   *
   * @param locations each as the source printed it
   * @param workModeField a field of the source about the work mode; it is believed first
   * @param title asked when neither that field nor a location says the work mode
   * @param description asked last, and believed only where it states it outright
   */
  Whereabouts read(
      List<PlainText> locations,
      Optional<PlainText> workModeField,
      Optional<PlainText> title,
      Optional<PlainText> description) {
    List<String> texts =
        locations.stream().limit(MOST_LOCATIONS).map(text -> text.head(LONGEST)).toList();
    WorkMode mode = mode(texts, workModeField, title, description);
    Set<Place> places = new LinkedHashSet<>();
    Set<String> scope = new LinkedHashSet<>();
    for (String text : texts) {
      List<PlaceMention> mentions = PlaceMentions.in(text, gazetteer);
      PlaceList read = PlaceReading.of(mentions);
      places.addAll(read.toList());
      scope.addAll(RemoteScope.of(mentions, read, mode));
    }
    return new Whereabouts(withoutCovered(places), mode, List.copyOf(scope));
  }

  private static WorkMode mode(
      List<String> locations,
      Optional<PlainText> field,
      Optional<PlainText> title,
      Optional<PlainText> description) {
    return said(field, WorkModes::ofModeField)
        .or(() -> said(WorkModes.ofField(String.join(" ; ", locations))))
        .or(() -> said(title, WorkModes::ofTitle))
        .or(() -> said(description, WorkModes::ofDescription))
        .orElse(WorkMode.UNSPECIFIED);
  }

  private static Optional<WorkMode> said(
      Optional<PlainText> text, Function<String, WorkMode> reader) {
    return text.map(PlainText::text).map(reader).flatMap(Places::said);
  }

  private static Optional<WorkMode> said(WorkMode mode) {
    return Optional.of(mode).filter(said -> said != WorkMode.UNSPECIFIED);
  }

  // Between several locations: a country says nothing beside a city in it.
  private static List<Place> withoutCovered(Set<Place> places) {
    List<Place> kept = new ArrayList<>();
    for (Place place : places) {
      boolean bare = place.city().isEmpty() && place.admin().isEmpty();
      if (!bare
          || places.stream().noneMatch(p -> p != place && p.country().equals(place.country()))) {
        kept.add(place);
      }
    }
    return kept;
  }

  private static final class Standard {
    private static final Places PLACES = new Places(Gazetteer.standard());
  }
}
