package jobtrends.analytics.normalise;

/** The text of a listing as the skill finder reads it. */
final class SkillText {

  private SkillText() {}

  /** A line of plain text for every block of HTML; plain text comes back unchanged. */
  static String plain(String text) {
    if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
      return text;
    }
    return entities(withoutTags(text));
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
