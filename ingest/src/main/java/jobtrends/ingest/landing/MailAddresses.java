package jobtrends.ingest.landing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds e-mail addresses, the sign written plainly or as an HTML entity. Looks for the sign first
 * and then at most a mailbox's length to either side, so a hostile text costs no more than its
 * length.
 */
final class MailAddresses {

  private static final Pattern SIGN = Pattern.compile("@|&#0{0,3}64;|&#[xX]0{0,3}40;|&commat;|%40");

  /** RFC 5321 §4.5.3.1. */
  private static final int MAX_LOCAL = 64;

  private static final int MAX_DOMAIN = 255;
  private static final int MIN_TOP_LEVEL = 2;

  private MailAddresses() {}

  static List<Span> in(String text) {
    var found = new ArrayList<Span>();
    int free = 0;
    Matcher sign = SIGN.matcher(text);
    while (sign.find()) {
      int start = localStart(text, sign.start(), free);
      int end = domainEnd(text, sign.end());
      if (start < sign.start() && end > sign.end()) {
        found.add(new Span(start, end));
        free = end;
      }
    }
    return found;
  }

  private static int localStart(String text, int sign, int limit) {
    int start = sign;
    int lowest = Math.max(limit, sign - MAX_LOCAL);
    while (start > lowest && isLocal(text.charAt(start - 1))) {
      start--;
    }
    while (start < sign && text.charAt(start) == '.') {
      start++;
    }
    return start;
  }

  private static boolean isLocal(char c) {
    return Character.isLetterOrDigit(c) || "._%+-'".indexOf(c) >= 0;
  }

  /** Where the domain ends; {@code from} when there is none with a top-level name of letters. */
  private static int domainEnd(String text, int from) {
    int end = from;
    int highest = Math.min(text.length(), from + MAX_DOMAIN);
    while (end < highest && isDomain(text.charAt(end))) {
      end++;
    }
    while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    // Within the domain only: looking back over the whole text would cost its length each time.
    String domain = text.substring(from, end);
    int dot = domain.lastIndexOf('.');
    String topLevel = domain.substring(dot + 1);
    boolean isAddress =
        dot > 0
            && topLevel.length() >= MIN_TOP_LEVEL
            && topLevel.chars().allMatch(Character::isLetter);
    return isAddress ? end : from;
  }

  private static boolean isDomain(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }
}
