package jobtrends.analytics.normalise;

import java.util.EnumSet;
import java.util.Set;
import jobtrends.model.SkillAsk.Asked;
import jobtrends.taxonomy.SkillPhrase.Kind;

/**
 * Words that tell how a skill near them is asked for, or that a part of the text begins.
 *
 * @param start first character
 * @param end one past the last character
 */
record SkillCue(int start, int end, Set<Kind> kinds) {

  private static final Set<Kind> ASKING =
      EnumSet.of(Kind.REQUIRED, Kind.NICE, Kind.REQUIRED_AFTER, Kind.NICE_AFTER);

  boolean speaksOfWhatFollows() {
    return kinds.contains(Kind.REQUIRED) || kinds.contains(Kind.NICE);
  }

  boolean speaksOfWhatStandsBefore() {
    return kinds.contains(Kind.REQUIRED_AFTER) || kinds.contains(Kind.NICE_AFTER);
  }

  boolean isYears() {
    return kinds.contains(Kind.YEARS);
  }

  /** Whether, standing alone in a line or before a colon, it tells what the lines below are. */
  boolean mayBeHeading() {
    return kinds.contains(Kind.HEADING) || kinds.stream().anyMatch(ASKING::contains);
  }

  Asked asked() {
    if (kinds.contains(Kind.NICE) || kinds.contains(Kind.NICE_AFTER)) {
      return Asked.NICE_TO_HAVE;
    }
    boolean required = kinds.contains(Kind.REQUIRED) || kinds.contains(Kind.REQUIRED_AFTER);
    return required ? Asked.REQUIRED : Asked.MENTIONED;
  }
}
