package jobtrends.taxonomy;

import java.util.List;

/**
 * One city of the gazetteer.
 *
 * @param id GeoNames id
 * @param name English name where there is one, else the local one
 * @param country ISO 3166-1 alpha-2
 * @param region code of {@link Regions}; empty where the city lies in none
 * @param north latitude in degrees, WGS 84
 * @param east longitude in degrees, WGS 84
 * @param people inhabitants
 * @param also other names, each once
 * @param district whether it is a part of another city
 */
public record City(
    long id,
    String name,
    String country,
    String region,
    double north,
    double east,
    long people,
    List<String> also,
    boolean district)
    implements GazetteerEntry {

  public City {
    also = List.copyOf(also);
  }
}
