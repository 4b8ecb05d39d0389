package jobtrends.taxonomy;

import java.util.List;
import java.util.Set;

/**
 * One skill a listing can ask for.
 *
 * @param name its canonical name, unique in the taxonomy
 * @param category e.g. {@code language}, {@code database}, {@code concept}, {@code soft skill}
 * @param spellings every way it is written, with the condition under which that way counts
 */
public record Skill(String name, String category, List<SkillSpelling> spellings) {

  /** Categories of skills that are no tool, language or platform. */
  private static final Set<String> NOT_TECHNOLOGY = Set.of("concept", "soft skill", "certificate");

  public Skill {
    spellings = List.copyOf(spellings);
    if (name.isBlank() || category.isBlank() || spellings.isEmpty()) {
      throw new IllegalArgumentException(
          "A skill needs a name, a category and a spelling: " + name);
    }
  }

  /**
   * Whether the skills of a category are technologies. Fields of work, soft skills and certificates
   * are named by half of all advertisements, whatever the job, and are ranked apart.
   */
  public static boolean isTechnology(String category) {
    return !NOT_TECHNOLOGY.contains(category);
  }
}
