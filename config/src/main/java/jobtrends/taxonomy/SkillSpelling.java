package jobtrends.taxonomy;

/**
 * One way a skill is written.
 *
 * <p>In the file a spelling that also is an everyday word ends in a mark: {@code Excel!} counts
 * only with exactly these capitals, {@code Spark?} only in the company of other technologies,
 * {@code Go?!} only when both hold. A spelling without a mark counts wherever it stands as a word
 * of its own.
 *
 * @param text as written, without marks
 * @param asWritten counts only with the same capitals
 * @param needsCompany counts only in a list of technologies, near one, or after words like
 *     "experience with"
 */
public record SkillSpelling(String text, boolean asWritten, boolean needsCompany) {

  public SkillSpelling {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A spelling without letters");
    }
  }

  /** A spelling as it stands in the file, marks included. */
  public static SkillSpelling of(String marked) {
    int end = marked.length();
    while (end > 0 && isMark(marked.charAt(end - 1))) {
      end--;
    }
    String marks = marked.substring(end);
    return new SkillSpelling(
        marked.substring(0, end).strip(), marks.contains("!"), marks.contains("?"));
  }

  private static boolean isMark(char letter) {
    return letter == '!' || letter == '?';
  }
}
