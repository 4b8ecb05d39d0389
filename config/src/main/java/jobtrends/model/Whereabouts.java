package jobtrends.model;

import java.util.List;

/**
 * Where a job can be done.
 *
 * @param places the places named; empty when none was settled
 * @param mode remote, hybrid, on site, or not said
 * @param remoteScope who may work remotely: ISO country codes or region names ("EMEA",
 *     "Worldwide"); empty when not said or not remote
 */
public record Whereabouts(List<Place> places, WorkMode mode, List<String> remoteScope) {

  public Whereabouts {
    places = List.copyOf(places);
    remoteScope = List.copyOf(remoteScope);
  }
}
