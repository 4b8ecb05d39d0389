package jobtrends.model;

import java.util.OptionalInt;

/**
 * A skill a listing names, and how it asks for it.
 *
 * @param name canonical name of the taxonomy
 * @param years the least years of experience with it; absent when the listing does not say
 */
public record SkillAsk(String name, Asked asked, OptionalInt years) {

  /** How a listing asks for a skill, the weakest first. */
  public enum Asked {
    /** Named, without a word that tells whether it is asked for. */
    MENTIONED,
    /** Said to be welcome: "a plus", "nice to have". */
    NICE_TO_HAVE,
    /** In the title, under requirements, with years of experience, or said to be a must. */
    REQUIRED
  }

  public SkillAsk {
    if (name.isBlank() || years.isPresent() && years.getAsInt() < 1) {
      throw new IllegalArgumentException("No skill, or no years: " + name + " " + years);
    }
  }

  /** A skill of which no more is known than its name. */
  public static SkillAsk mentioned(String name) {
    return new SkillAsk(name, Asked.MENTIONED, OptionalInt.empty());
  }

  /** What two places of a listing say of one skill: both hold, so the more that is asked does. */
  public SkillAsk and(SkillAsk other) {
    Asked more = asked.compareTo(other.asked) >= 0 ? asked : other.asked;
    int most = Math.max(years.orElse(0), other.years.orElse(0));
    return new SkillAsk(name, more, most == 0 ? OptionalInt.empty() : OptionalInt.of(most));
  }
}
