package jobtrends.model;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A skill a listing names, and how it asks for it.
 *
 * @param name canonical name of the taxonomy
 * @param years the least years of experience with it; absent when the listing does not say
 * @param onlyIn fingerprints of the blocks of text (paragraphs, list items) that name it,
 *     ascending, when it is merely mentioned and every such block is long enough to be known again;
 *     else empty. Where an employer repeats all of them from job to job, they speak of the employer
 */
public record SkillAsk(String name, Asked asked, OptionalInt years, List<Long> onlyIn) {

  /** How a listing asks for a skill, the weakest first; the names' alphabet has the same order. */
  public enum Asked {
    /** Named, without a word that tells whether it is asked for. */
    MENTIONED,
    /** Said to be welcome: "a plus", "nice to have". */
    NICE_TO_HAVE,
    /** In the title, under requirements, with years of experience, or said to be a must. */
    REQUIRED
  }

  public SkillAsk {
    onlyIn = List.copyOf(onlyIn);
    if (name.isBlank() || years.isPresent() && years.getAsInt() < 1) {
      throw new IllegalArgumentException("No skill, or no years: " + name + " " + years);
    }
    if (asked != Asked.MENTIONED && !onlyIn.isEmpty()) {
      throw new IllegalArgumentException("What is asked for is more than mentioned: " + name);
    }
  }

  /** A skill whose places in the text are not kept. */
  public SkillAsk(String name, Asked asked, OptionalInt years) {
    this(name, asked, years, List.of());
  }

  /** A skill of which no more is known than its name. */
  public static SkillAsk mentioned(String name) {
    return new SkillAsk(name, Asked.MENTIONED, OptionalInt.empty());
  }

  /** What two places of a listing say of one skill: both hold, so the more that is asked does. */
  public SkillAsk and(SkillAsk other) {
    Asked more = asked.compareTo(other.asked) >= 0 ? asked : other.asked;
    int most = Math.max(years.orElse(0), other.years.orElse(0));
    return new SkillAsk(
        name, more, most == 0 ? OptionalInt.empty() : OptionalInt.of(most), both(other, more));
  }

  /** One place that stands in no such block is enough for a skill to be more than that. */
  private List<Long> both(SkillAsk other, Asked more) {
    boolean apart = onlyIn.isEmpty() || other.onlyIn.isEmpty() || more != Asked.MENTIONED;
    return apart
        ? List.of()
        : Stream.concat(onlyIn.stream(), other.onlyIn.stream()).distinct().sorted().toList();
  }
}
