package jobtrends.analytics.normalise;

import java.util.List;
import java.util.Set;

/**
 * The blocks of one text (paragraphs, list items: its lines) in which an employer speaks of itself,
 * each as one number by which it is known again in another text. Case, punctuation and spacing do
 * not matter. Asked from left to right, so that every block is looked at once. Not thread-safe.
 */
final class SkillBlocks {

  /** Letters and digits of the shortest block: what is shorter may be written twice by chance. */
  static final int SHORTEST = 60;

  /** Of the longest: what is longer is a whole advertisement that lost its lines. */
  static final int LONGEST = 1_000;

  private final PhraseText text;
  private final Set<String> self;
  private final String employer;
  private int end;
  private List<Long> block = List.of();

  /**
   * @param self words by which employers speak of themselves
   * @param employer the employer's canonical name; empty when the listing names none
   */
  SkillBlocks(PhraseText text, Set<String> self, String employer) {
    this.text = text;
    this.self = self;
    this.employer = letters(employer);
  }

  /** The fingerprint of the block that holds a place; none when it is not of the employer. */
  List<Long> at(int place) {
    if (place >= end) {
      int stop = text.text().indexOf('\n', place);
      end = stop < 0 ? text.length() : stop;
      int start = text.text().lastIndexOf('\n', place) + 1;
      block = isOfLength(start) ? fingerprint(text.text().substring(start, end)) : List.of();
    }
    return block;
  }

  /** Whether the block from here to its end has neither too few letters nor too many. */
  private boolean isOfLength(int start) {
    int letters = 0;
    for (int at = start; at < end && letters <= LONGEST; at++) {
      letters += text.isWord(at) ? 1 : 0;
    }
    return letters >= SHORTEST && letters <= LONGEST;
  }

  private List<Long> fingerprint(String block) {
    String letters = letters(block);
    return names(letters) || speaksOfItself(block) ? List.of(Shingles.hash(letters)) : List.of();
  }

  private boolean names(String letters) {
    return !employer.isEmpty() && letters.contains(employer);
  }

  private boolean speaksOfItself(String block) {
    int from = 0;
    for (int at = 0; at <= block.length(); at++) {
      if (at == block.length() || !Character.isLetter(block.charAt(at))) {
        if (self.contains(letters(block.substring(from, at)))) {
          return true;
        }
        from = at + 1;
      }
    }
    return false;
  }

  /** The letters and digits alone. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        letters.append(Character.toLowerCase(text.charAt(at)));
      }
    }
    return letters.toString();
  }
}
