package jobtrends.taxonomy;

import java.util.List;

/**
 * A metropolitan area or district that stands for a city.
 *
 * @param city the city it counts for
 */
public record GazetteerMetro(String name, List<String> also, City city) implements GazetteerEntry {

  public GazetteerMetro {
    also = List.copyOf(also);
  }
}
