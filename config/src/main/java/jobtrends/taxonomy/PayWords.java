package jobtrends.taxonomy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that tell what an amount beside them is: pay, its period, an end of a range, or
 * something else. One entry per row of {@code pay-words.csv}.
 */
public record PayWords(Map<String, Set<String>> bySense) {

  public PayWords {
    bySense = Map.copyOf(bySense);
  }

  public static PayWords standard() {
    return new PayWords(
        TaxonomyRows.of("pay-words.csv").stream()
            .collect(
                Collectors.toMap(
                    row -> row.get("sense"),
                    row -> Set.copyOf(List.of(row.get("words").split(" "))))));
  }

  /** The words of a sense; a sense without a row is broken software. */
  public Set<String> of(String sense) {
    if (!bySense.containsKey(sense)) {
      throw new IllegalArgumentException("no pay words of sense " + sense);
    }
    return bySense.get(sense);
  }
}
