package jobtrends.taxonomy;

import java.util.List;

/**
 * One country.
 *
 * @param code ISO 3166-1 alpha-2
 * @param alpha3 ISO 3166-1 alpha-3
 * @param name in English
 * @param also names in other languages and short forms, each once
 */
public record Country(String code, String alpha3, String name, List<String> also)
    implements GazetteerEntry {

  public Country {
    also = List.copyOf(also);
  }
}
