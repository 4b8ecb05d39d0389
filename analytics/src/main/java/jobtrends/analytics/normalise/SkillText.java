package jobtrends.analytics.normalise;

/** The text of a listing as the skill finder reads it. */
final class SkillText {

  /** An address longer than this is looked at in part. */
  private static final int LONGEST_ADDRESS = 120;

  private SkillText() {}

  /** Whether a mention lies inside a web or mail address. */
  static boolean inAddress(String text, int start, int end) {
    if (!mayBeAddress(text, start, end)) {
      return false;
    }
    int from = start;
    while (from > 0 && start - from < LONGEST_ADDRESS && !isBreak(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < LONGEST_ADDRESS && !isBreak(text.charAt(to))) {
      to++;
    }
    return isAddress(text.substring(from, to));
  }

  /** A line of plain text for every block of HTML; plain text comes back unchanged. */
  static String plain(String text) {
    if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
      return text;
    }
    return entities(withoutTags(text));
  }

  private static boolean mayBeAddress(String text, int start, int end) {
    return start > 0 && "./@-_=?:".indexOf(text.charAt(start - 1)) >= 0
        || end < text.length() && "./@-_=?".indexOf(text.charAt(end)) >= 0;
  }

  private static boolean isBreak(char character) {
    return MatcherAlphabet.isSpace(character) || "<>()[]\"',;|".indexOf(character) >= 0;
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
    for (String end : new String[] {"com", "org", "net", "io", "ai", "dev", "co", "de", "co.uk"}) {
      int to = from + end.length();
      if (chunk.startsWith(end, from)
          && (to == chunk.length() || !MatcherAlphabet.isWord(chunk.charAt(to)))) {
        return true;
      }
    }
    return false;
  }

  private static String withoutTags(String html) {
    StringBuilder plain = new StringBuilder(html.length());
    int at = 0;
    int open = html.indexOf('<');
    while (open >= 0) {
      int close = html.indexOf('>', open);
      if (close < 0) {
        break;
      }
      if (isTag(html, open)) {
        plain.append(html, at, open).append(isInline(html, open) ? ' ' : '\n');
        at = close + 1;
        open = html.indexOf('<', at);
      } else {
        open = html.indexOf('<', open + 1);
      }
    }
    return plain.append(html, at, html.length()).toString();
  }

  private static boolean isTag(String html, int open) {
    char next = open + 1 < html.length() ? html.charAt(open + 1) : ' ';
    return next == '/' || next == '!' || next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z';
  }

  private static boolean isInline(String html, int open) {
    int name = html.charAt(open + 1) == '/' ? open + 2 : open + 1;
    for (String tag : new String[] {"b>", "i>", "u>", "em", "strong", "span", "a ", "a>", "code"}) {
      if (html.regionMatches(true, name, tag, 0, tag.length())) {
        return true;
      }
    }
    return false;
  }

  private static String entities(String text) {
    return text.indexOf('&') < 0
        ? text
        : text.replace("&nbsp;", " ")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&#43;", "+")
            .replace("&#35;", "#")
            .replace("&#x2F;", "/")
            .replace("&amp;", "&");
  }
}
