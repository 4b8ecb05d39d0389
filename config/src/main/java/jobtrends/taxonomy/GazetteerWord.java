package jobtrends.taxonomy;

/**
 * One word of a location.
 *
 * @param folded lower case, without accents, with "St." and "Sankt" as "saint"
 * @param written as it stood; dotted initials ("U.S.") without their dots
 * @param gap what stood before it
 * @param depth how many brackets are open around it
 * @param from index of its first character in the text
 * @param to index after its last character in the text
 */
public record GazetteerWord(
    String folded, String written, GazetteerGap gap, int depth, int from, int to) {

  /** Whether it starts as names do: with a capital, or in a script without capitals. */
  public boolean startsLikeName() {
    int first = written.codePointAt(0);
    return Character.isUpperCase(first)
        || Character.isTitleCase(first)
        || (Character.isLetter(first) && !Character.isLowerCase(first));
  }

  /** Whether every letter is a capital. */
  public boolean isCapitals() {
    return written.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
        && Character.isUpperCase(written.charAt(0));
  }
}
