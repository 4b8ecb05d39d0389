package jobtrends.taxonomy;

import java.util.List;

/**
 * One skill a listing can ask for.
 *
 * @param name its canonical name, unique in the taxonomy
 * @param category e.g. {@code language}, {@code database}, {@code concept}, {@code soft skill}
 * @param spellings every way it is written, with the condition under which that way counts
 */
public record Skill(String name, String category, List<SkillSpelling> spellings) {

  public Skill {
    spellings = List.copyOf(spellings);
    if (name.isBlank() || category.isBlank() || spellings.isEmpty()) {
      throw new IllegalArgumentException(
          "A skill needs a name, a category and a spelling: " + name);
    }
  }
}
