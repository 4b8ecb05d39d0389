package jobtrends.analytics.normalise;

/**
 * Tells names in web and mail addresses from names in sentences. For one text, asked from left to
 * right; every run of characters without a break is looked at once. Not thread-safe.
 */
final class SkillAddresses {

  private static final String[] DOMAIN_ENDS = {
    "com", "org", "net", "io", "ai", "dev", "co", "de", "co.uk"
  };

  private final String text;
  private int runEnd;
  private boolean runIsAddress;

  SkillAddresses(String text) {
    this.text = text;
  }

  /** Whether a mention lies inside an address. */
  boolean contain(int start, int end) {
    if (!mayBeAddress(text, start, end)) {
      return false;
    }
    if (start >= runEnd) {
      readRun(start);
    }
    return runIsAddress;
  }

  private void readRun(int at) {
    int from = at;
    while (from > runEnd && !isBreak(text.charAt(from - 1))) {
      from--;
    }
    int to = at;
    while (to < text.length() && !isBreak(text.charAt(to))) {
      to++;
    }
    runEnd = Math.max(to, at + 1);
    runIsAddress = isAddress(text.substring(from, to));
  }

  private static boolean mayBeAddress(String text, int start, int end) {
    return start > 0 && "./@-_=?:".indexOf(text.charAt(start - 1)) >= 0
        || end < text.length()
            && "./@-_=?".indexOf(text.charAt(end)) >= 0
            && !endsSentence(text, end);
  }

  /** The full stop behind "Fly.io." ends a sentence and makes no address. */
  private static boolean endsSentence(String text, int at) {
    return text.charAt(at) == '.'
        && (at + 1 == text.length() || PhraseAlphabet.isSpace(text.charAt(at + 1)));
  }

  private static boolean isBreak(char character) {
    return PhraseAlphabet.isSpace(character) || "<>()[]\"',;|".indexOf(character) >= 0;
  }

  private static boolean isAddress(String chunk) {
    int at = chunk.indexOf('@');
    return chunk.contains("://")
        || chunk.startsWith("www.")
        || at > 0 && chunk.indexOf('.', at) > 0
        || hasDomain(chunk);
  }

  private static boolean hasDomain(String chunk) {
    int dot = chunk.indexOf('.');
    while (dot > 0) {
      if (isDomainEnd(chunk, dot + 1)) {
        return true;
      }
      dot = chunk.indexOf('.', dot + 1);
    }
    return false;
  }

  private static boolean isDomainEnd(String chunk, int from) {
    for (String end : DOMAIN_ENDS) {
      int to = from + end.length();
      if (chunk.startsWith(end, from)
          && (to == chunk.length() || !PhraseAlphabet.isWord(chunk.charAt(to)))) {
        return true;
      }
    }
    return false;
  }
}
