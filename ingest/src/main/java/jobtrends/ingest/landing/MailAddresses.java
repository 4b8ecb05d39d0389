package jobtrends.ingest.landing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds e-mail addresses, the sign written plainly, percent-encoded, or in words ("jane [at] acme
 * [dot] io", "jane at acme dot io"). Looks for the sign first and then at most a mailbox's length
 * to either side, so a hostile text costs no more than its length.
 */
final class MailAddresses {

  private static final Pattern SIGN =
      Pattern.compile(
          "@|%40"
              + "|\\s{0,2}[\\[({<*]{1,2} ?(?:at|@|\u00e4t|arroba) ?[\\])}>*]{1,2}\\s{0,2}"
              + "| (?:at|@) ",
          Pattern.CASE_INSENSITIVE);

  /** A dot that no program would write: then "at" is meant as a sign as well. */
  private static final String WRITTEN_DOT =
      "(?:\\s?[\\[({<*]{1,2} ?(?:dot|punkt|punto|\\.) ?[\\])}>*]{1,2}\\s?| (?:dot|punkt|punto|\\.)"
          + " )";

  private static final Pattern WRITTEN_DOMAIN =
      Pattern.compile(
          "[\\p{L}\\p{N}-]{1,63}(?:(?:" + WRITTEN_DOT + "|\\.)[\\p{L}\\p{N}-]{1,63}){1,5}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DOT = Pattern.compile(WRITTEN_DOT, Pattern.CASE_INSENSITIVE);

  private static final Pattern AFTER_A_MAIL_WORD =
      Pattern.compile(
          "(?i)(?:e-?mail|mailto|write|send|reach|contact|schreib|correo|courriel)[^.!?\n]{0,40}$");

  private static final List<String> IN_WORDS =
      List.of(
          "%40",
          " dot ",
          "dot]",
          "dot)",
          "dot}",
          "dot>",
          "at]",
          "at)",
          "at}",
          "at>",
          "at *",
          "at*",
          "at ]",
          "at )",
          "arroba",
          "punkt",
          "punto",
          "\u00e4t]",
          "\u00e4t)");

  private static final List<String> MAIL_WORDS =
      List.of("mail", "write", "send", "reach", "contact", "schreib", "correo", "courriel");

  /** "logo@2x.png" is a file. */
  private static final Set<String> FILES =
      Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "js", "css");

  /** RFC 5321 §4.5.3.1. */
  private static final int MAX_LOCAL = 64;

  private static final int MAX_DOMAIN = 255;
  private static final int MIN_TOP_LEVEL = 2;
  private static final int WORDS_BEFORE = 80;

  private MailAddresses() {}

  static List<Span> in(String text) {
    var found = new ArrayList<Span>();
    if (!mayHold(text)) {
      return found;
    }
    int free = 0;
    Matcher sign = SIGN.matcher(text);
    Matcher written = WRITTEN_DOMAIN.matcher(text);
    while (sign.find()) {
      int start = localStart(text, sign.start(), free);
      boolean plain = sign.end() - sign.start() == 1 || text.charAt(sign.start()) == '%';
      int end = plain ? domainEnd(text, sign.end()) : writtenEnd(text, sign, written);
      if (start < sign.start() && end > sign.end()) {
        found.add(new Span(start, end));
        free = end;
      }
    }
    return found;
  }

  /** Most texts hold none, and are told by a glance. */
  private static boolean mayHold(String text) {
    String lower = Clue.lower(text);
    return text.indexOf('@') >= 0
        || Clue.anyIn(lower, IN_WORDS)
        || lower.contains(" at ") && Clue.anyIn(lower, MAIL_WORDS);
  }

  /** Where a domain in words ends; where it begins when there is none. */
  private static int writtenEnd(String text, Matcher sign, Matcher domain) {
    domain.region(sign.end(), Math.min(text.length(), sign.end() + MAX_DOMAIN));
    if (!domain.lookingAt() || !hasTopLevel(DOT.matcher(domain.group()).replaceAll("."))) {
      return sign.end();
    }
    boolean bracketed = !sign.group().startsWith(" ") || sign.group().strip().length() > 2;
    boolean meant =
        bracketed
            || DOT.matcher(domain.group()).find()
            || AFTER_A_MAIL_WORD
                .matcher(text.substring(Math.max(0, sign.start() - WORDS_BEFORE), sign.start()))
                .find();
    return meant ? domain.end() : sign.end();
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
    return hasTopLevel(text.substring(from, end)) ? end : from;
  }

  private static boolean hasTopLevel(String domain) {
    int dot = domain.lastIndexOf('.');
    String topLevel = domain.substring(dot + 1).toLowerCase(Locale.ROOT);
    return dot > 0
        && topLevel.length() >= MIN_TOP_LEVEL
        && topLevel.chars().allMatch(Character::isLetter)
        && !FILES.contains(topLevel);
  }

  private static boolean isDomain(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }
}
