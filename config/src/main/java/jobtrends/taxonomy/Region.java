package jobtrends.taxonomy;

import java.util.List;

/**
 * A state, province, Land or canton, a county of Great Britain or Ireland, or a département of
 * France.
 *
 * @param country ISO 3166-1 alpha-2
 * @param code unique in the country; {@code ENG/kent} is a county inside region {@code ENG}
 * @param abbreviation as people write it; empty where nobody does
 * @param name in English
 * @param also other names, each once
 */
public record Region(
    String country, String code, String abbreviation, String name, List<String> also)
    implements GazetteerEntry {

  public Region {
    also = List.copyOf(also);
  }

  /** What a reader sees: the abbreviation where one is in common use, else the name. */
  public String shortName() {
    return abbreviation.isEmpty() ? name : abbreviation;
  }

  /** Whether a city of this country with this region code can lie inside. */
  public boolean holds(City city) {
    return country.equals(city.country()) && (code.equals(city.region()) || holdsAsCounty(city));
  }

  // The gazetteer knows no counties of cities: a county vouches only for its part of the country.
  private boolean holdsAsCounty(City city) {
    int slash = code.indexOf('/');
    return slash >= 0 && (country.equals("IE") || code.substring(0, slash).equals(city.region()));
  }
}
