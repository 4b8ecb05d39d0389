package jobtrends.taxonomy;

import java.util.List;
import java.util.Optional;
import jobtrends.model.Seniority;

/**
 * The words that name a level: one record per row of {@code seniorities.csv}, strongest first.
 *
 * @param level absent for phrases that hold a level's word and mean none ("chief of staff")
 * @param phrases lower case, without accents, words separated by one space
 */
public record RoleLevel(Optional<Seniority> level, List<String> phrases) {

  public RoleLevel {
    phrases = List.copyOf(phrases);
  }

  public static List<RoleLevel> standard() {
    return TaxonomyRows.of("seniorities.csv").stream()
        .map(
            row ->
                new RoleLevel(
                    TaxonomyRows.optional(row, "level").map(Seniority::valueOf),
                    TaxonomyRows.several(row, "phrases")))
        .toList();
  }
}
