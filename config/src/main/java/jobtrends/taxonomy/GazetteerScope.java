package jobtrends.taxonomy;

import java.util.List;

/** A part of the world larger than a country that says who may apply: "EMEA", "Worldwide". */
public record GazetteerScope(String name, List<String> also) implements GazetteerEntry {

  public GazetteerScope {
    also = List.copyOf(also);
  }
}
