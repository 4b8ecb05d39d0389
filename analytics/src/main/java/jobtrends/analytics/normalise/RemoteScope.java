package jobtrends.analytics.normalise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jobtrends.model.Place;
import jobtrends.model.WorkMode;
import jobtrends.taxonomy.Country;
import jobtrends.taxonomy.GazetteerScope;

/** Who may do a job that is not tied to a place: countries and parts of the world, as stated. */
final class RemoteScope {

  private RemoteScope() {}

  /**
   * The scope a location states: the parts of the world it names unless the job is on site or
   * hybrid, and the countries it names without a city when the job is remote.
   */
  static List<String> of(List<PlaceMention> mentions, List<Place> places, WorkMode mode) {
    if (mode == WorkMode.ONSITE || mode == WorkMode.HYBRID) {
      return List.of();
    }
    Set<String> scope = new LinkedHashSet<>();
    mentions.stream().flatMap(PlaceMention::scopes).map(GazetteerScope::name).forEach(scope::add);
    if (mode == WorkMode.REMOTE) {
      places.stream()
          .filter(place -> place.city().isEmpty())
          .flatMap(place -> place.country().stream())
          .forEach(scope::add);
      mentions.stream()
          .filter(mention -> mention.countries().size() == 1 && !mention.canBeRegion())
          .flatMap(mention -> mention.countries().stream())
          .map(Country::code)
          .forEach(scope::add);
    }
    return List.copyOf(scope);
  }
}
