package jobtrends.taxonomy;

import java.util.List;
import java.util.Locale;

/**
 * The words of job titles and what they mean: one record per row of {@code role-words.csv}.
 *
 * @param concepts what the phrases mean; none for phrases that say nothing of the role
 * @param kind what they do in a title
 * @param phrases lower case, without accents, words separated by one space
 */
public record RoleWords(List<String> concepts, Kind kind, List<String> phrases) {

  /** What a phrase does in a title. */
  public enum Kind {
    /** Names a job: the part of the title that holds it is the one that counts. */
    NOUN,
    /** Names a field of work. */
    FIELD,
    /** Names a rank. */
    LEVEL,
    /** Says nothing of the role. */
    BLANK
  }

  public RoleWords {
    concepts = List.copyOf(concepts);
    phrases = List.copyOf(phrases);
  }

  public static List<RoleWords> standard() {
    return TaxonomyRows.of("role-words.csv").stream()
        .map(
            row ->
                new RoleWords(
                    TaxonomyRows.words(row, "concept"),
                    Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                    TaxonomyRows.several(row, "phrases")))
        .toList();
  }
}
