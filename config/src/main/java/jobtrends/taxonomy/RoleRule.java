package jobtrends.taxonomy;

import java.util.List;
import java.util.Optional;

/**
 * When a title names a role: one record per row of {@code role-rules.csv}, to be tried in order.
 *
 * @param role the role named; absent when the title is known to name none of the taxonomy
 * @param main each holds concepts of which one must be in the part of the title that names the job
 * @param title each holds concepts of which one must be anywhere in the title
 * @param without concepts that must not be in the part that names the job
 */
public record RoleRule(
    Optional<String> role,
    List<List<String>> main,
    List<List<String>> title,
    List<String> without) {

  public RoleRule {
    main = List.copyOf(main);
    title = List.copyOf(title);
    without = List.copyOf(without);
  }

  public static List<RoleRule> standard() {
    return TaxonomyRows.of("role-rules.csv").stream()
        .map(
            row ->
                new RoleRule(
                    TaxonomyRows.optional(row, "role"),
                    eachEither(TaxonomyRows.words(row, "main")),
                    eachEither(TaxonomyRows.words(row, "title")),
                    TaxonomyRows.split(row.get("without"), "[ |]")))
        .toList();
  }

  private static List<List<String>> eachEither(List<String> terms) {
    return terms.stream().map(term -> TaxonomyRows.split(term, "\\|")).toList();
  }
}
