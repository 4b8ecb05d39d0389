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

  private final String text;
  private final Set<String> self;
  private final String employer;
  private int end;
  private List<Long> block = List.of();

  /**
   * @param self words by which employers speak of themselves
   * @param employer the employer's canonical name; empty when the listing names none
   */
  SkillBlocks(PhraseText text, Set<String> self, String employer) {
    this.text = text.text();
    this.self = self;
    this.employer = letters(employer);
  }

  /** The fingerprint of the block that holds a place; none when it is not of the employer. */
  List<Long> at(int place) {
    if (place >= end) {
      int stop = text.indexOf('\n', place);
      end = stop < 0 ? text.length() : stop;
      block = fingerprint(text.substring(text.lastIndexOf('\n', place) + 1, end));
    }
    return block;
  }

  private List<Long> fingerprint(String block) {
    if (block.length() < SHORTEST) {
      return List.of();
    }
    String letters = letters(block);
    boolean known = letters.length() >= SHORTEST && letters.length() <= LONGEST;
    return known && (names(letters) || speaksOfItself(block))
        ? List.of(Shingles.hash(letters))
        : List.of();
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

  /** The letters and digits alone; of a text that is too long, one more than the longest has. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(Math.min(text.length(), LONGEST + 1));
    for (int at = 0; at < text.length() && letters.length() <= LONGEST; at++) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        letters.append(Character.toLowerCase(text.charAt(at)));
      }
    }
    return letters.toString();
  }
}
