package jobtrends.analytics.normalise;

import java.util.ArrayList;
import java.util.List;

/** Finds every place of a text where a phrase of the dictionary stands; the longest one wins. */
final class SkillScanner {

  private final Matcher matcher;

  SkillScanner(Matcher matcher) {
    this.matcher = matcher;
  }

  /** All mentions, in the order of the text, none overlapping another. */
  List<SkillMention> scan(String text) {
    List<SkillMention> mentions = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      at = isStart(text, at) ? mention(text, at, mentions) : at + 1;
    }
    return mentions;
  }

  private static boolean isStart(String text, int at) {
    char first = text.charAt(at);
    if (MatcherAlphabet.isWord(first)) {
      return SkillBoundaries.startsAt(text, at) || SkillBoundaries.isGluedStart(text, at);
    }
    return first == '.' && SkillBoundaries.startsAt(text, at);
  }

  private int mention(String text, int at, List<SkillMention> mentions) {
    long found = matcher.longestAt(text, at, SkillBoundaries::endsAt);
    if (found == Matcher.NONE) {
      return at + 1;
    }
    int end = Matcher.end(found);
    boolean glued = !SkillBoundaries.startsAt(text, at) || isInsideWord(text, end);
    if (glued && end - at < SkillBoundaries.SHORTEST_GLUED || SkillText.inAddress(text, at, end)) {
      return at + 1;
    }
    mentions.add(new SkillMention(at, end, Matcher.number(found), glued));
    return end;
  }

  private static boolean isInsideWord(String text, int end) {
    return end < text.length() && Character.isLetter(text.charAt(end));
  }
}
