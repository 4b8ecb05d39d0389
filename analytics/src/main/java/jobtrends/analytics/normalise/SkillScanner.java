package jobtrends.analytics.normalise;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds every place of one text where a phrase of the dictionary stands; the longest phrase wins.
 * Not thread-safe; used once.
 */
final class SkillScanner {

  private final PhraseMatcher matcher;
  private final PhraseText text;
  private final SkillAddresses addresses;
  private final List<SkillMention> mentions = new ArrayList<>();

  private SkillScanner(PhraseMatcher matcher, PhraseText text) {
    this.matcher = matcher;
    this.text = text;
    this.addresses = new SkillAddresses(text.text());
  }

  /** All mentions, in the order of the text, none overlapping another. */
  static List<SkillMention> scan(PhraseMatcher matcher, PhraseText text) {
    SkillScanner scanner = new SkillScanner(matcher, text);
    int at = 0;
    while (at < text.length()) {
      at = scanner.isStart(at) ? scanner.next(at) : at + 1;
    }
    return List.copyOf(scanner.mentions);
  }

  private boolean isStart(int at) {
    boolean inside = isInside(at);
    if (text.isWord(at)) {
      return !inside || text.isCapital(at) && SkillBoundaries.isGluedStart(text.text(), at);
    }
    return !inside && text.letter(at) == PhraseAlphabet.STOP;
  }

  /** Notes the mention that starts here, if one does; where to go on. */
  private int next(int at) {
    long found = matcher.longestAt(text, at, SkillBoundaries::endsAt);
    if (found == PhraseMatcher.NONE) {
      return at + 1;
    }
    int end = PhraseMatcher.end(found);
    boolean glued = isInside(at) || isInsideWord(end);
    if (glued && end - at < SkillBoundaries.SHORTEST_GLUED || addresses.contain(at, end)) {
      return at + 1;
    }
    mentions.add(new SkillMention(at, end, PhraseMatcher.number(found), glued));
    return end;
  }

  private boolean isInside(int at) {
    return at > 0 && text.isWord(at - 1) && SkillBoundaries.goesOn(text.text().charAt(at - 1));
  }

  private boolean isInsideWord(int end) {
    return end < text.length()
        && Character.isLetter(text.text().charAt(end))
        && SkillBoundaries.goesOn(text.text().charAt(end));
  }
}
