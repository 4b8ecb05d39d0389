package jobtrends.analytics.normalise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jobtrends.taxonomy.SkillPhrase.Kind;
import jobtrends.taxonomy.SkillTaxonomy;

/** Finds the words that tell how skills are asked for. Immutable, thread-safe. */
final class SkillCues {

  private static final Set<Kind> KINDS =
      EnumSet.of(
          Kind.REQUIRED, Kind.NICE, Kind.HEADING, Kind.REQUIRED_AFTER, Kind.NICE_AFTER, Kind.YEARS);

  private final PhraseMatcher matcher;
  private final List<Set<Kind>> kinds;

  private SkillCues(PhraseMatcher matcher, List<Set<Kind>> kinds) {
    this.matcher = matcher;
    this.kinds = kinds;
  }

  static SkillCues of(SkillTaxonomy taxonomy) {
    List<String> phrases = KINDS.stream().flatMap(kind -> taxonomy.phrases(kind).stream()).toList();
    PhraseMatcher matcher = PhraseMatcher.of(phrases);
    Map<Integer, Set<Kind>> meanings = new HashMap<>();
    for (Kind kind : KINDS) {
      for (String phrase : taxonomy.phrases(kind)) {
        meanings
            .computeIfAbsent(matcher.number(phrase), number -> EnumSet.noneOf(Kind.class))
            .add(kind);
      }
    }
    List<Set<Kind>> kinds = new ArrayList<>();
    for (int number = 0; number < meanings.size(); number++) {
      kinds.add(Set.copyOf(meanings.get(number)));
    }
    return new SkillCues(matcher, List.copyOf(kinds));
  }

  /** All cues of a text, from left to right, the longest where several begin. */
  List<SkillCue> in(PhraseText text) {
    List<SkillCue> cues = new ArrayList<>();
    matcher.wholeWords(
        text, (start, end, number) -> cues.add(new SkillCue(start, end, kinds.get(number))));
    return cues;
  }
}
