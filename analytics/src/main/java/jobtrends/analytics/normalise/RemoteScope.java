package jobtrends.analytics.normalise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jobtrends.model.WorkMode;
import jobtrends.taxonomy.GazetteerScope;

/** Who may do a job that is not tied to a place: countries and parts of the world, as stated. */
final class RemoteScope {

  private RemoteScope() {}

  /**
   * The scope a location states: the parts of the world it names unless the job is on site or
   * hybrid, and the countries it names for themselves when the job is remote.
   */
  static List<String> of(List<PlaceMention> mentions, PlaceList places, WorkMode mode) {
    if (mode == WorkMode.ONSITE || mode == WorkMode.HYBRID) {
      return List.of();
    }
    Set<String> scope = new LinkedHashSet<>();
    mentions.stream().flatMap(PlaceMention::scopes).map(GazetteerScope::name).forEach(scope::add);
    if (mode == WorkMode.REMOTE) {
      scope.addAll(places.countries());
    }
    return List.copyOf(scope);
  }
}
