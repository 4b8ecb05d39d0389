package jobtrends.ingest.landing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds phone numbers in prose: international ones by their plus, North American ones by their
 * 3-3-4 shape, national ones by their leading zero, any other only after a word such as "phone".
 * Pay, dates, times, ids and version numbers are left alone, so a number without one of these signs
 * stays.
 *
 * <p>Every repetition in the patterns is bounded: the time is linear in the text.
 */
final class PhoneNumbers {

  /** At least seven digits, at most two signs between one and the next; " - " ends a run. */
  private static final Pattern RUN =
      Pattern.compile("(?:\\+ ?)?\\(?\\d(?:[() ./\\u00A0-]{0,2}\\d){6,20}");

  private static final Pattern NORTH_AMERICAN =
      Pattern.compile(
          "(?:\\+?1[ .-])?(?:\\(\\d{3}\\)[ .-]?\\d{3}[ .-]\\d{4}|\\d{3}([ .-])\\d{3}\\1\\d{4})");

  private static final Pattern DATED =
      Pattern.compile("(?:19|20)\\d\\d[ ./-](?:0\\d|1[0-2])[ ./-][0-3]\\d(?:\\D.*)?");

  private static final Pattern AFTER_A_PHONE_WORD =
      Pattern.compile(
          "(?i)(?:phone|mobile|telefon|teléfono|handy|whatsapp|signal|viber|call|fax|hotline"
              + "|\\b(?:t[eé]l|mob|cell|sms|ph))\\p{L}{0,8}"
              + "(?: (?:us|me|number|nr|no|at|on)){0,2}[ .:/=]{0,3}$");

  private static final Pattern AFTER_AN_ID_WORD =
      Pattern.compile("(?i)\\b(?:id|ref|req|code|isbn|issn|nr|no|number|requisition)[ .:#]{0,4}$");

  private static final int FEWEST = 7;
  private static final int WORD_BEFORE = 40;
  private static final int MIN_SIGNED = 9;
  private static final int MAX_NATIONAL = 12;
  private static final int MAX_DIGITS = 15;
  private static final String GLUED_BEFORE = "_=/#&%@$€£¥₹,.-";
  private static final String CURRENCIES = "$€£¥₹";

  private PhoneNumbers() {}

  static List<Span> in(String text) {
    var found = new ArrayList<Span>();
    boolean possible = digits(text) >= FEWEST;
    Matcher run = RUN.matcher(text);
    while (possible && run.find()) {
      if (isPhone(text, run)) {
        found.add(new Span(run.start(), run.end()));
      }
    }
    return found;
  }

  private static boolean isPhone(String text, Matcher run) {
    String before = text.substring(Math.max(0, run.start() - WORD_BEFORE), run.start());
    String number = run.group();
    if (digits(number) > MAX_DIGITS || !endsThere(text, run.end()) || isDate(number)) {
      return false;
    }
    if (AFTER_A_PHONE_WORD.matcher(before).find()) {
      return true;
    }
    return standsAlone(before) && (isInternational(number) || isLocal(number, before));
  }

  private static boolean isLocal(String number, String before) {
    return !AFTER_AN_ID_WORD.matcher(before).find()
        && (NORTH_AMERICAN.matcher(number).matches()
            || isNational(number)
            || isDialledAbroad(number));
  }

  /** "0049 30 123456": signs between the digits, or it could be any number. */
  private static boolean isDialledAbroad(String number) {
    return number.startsWith("00")
        && digits(number) > MIN_SIGNED
        && !number.chars().allMatch(Character::isDigit);
  }

  private static boolean standsAlone(String before) {
    String bare = before.stripTrailing();
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    char lastSign = bare.isEmpty() ? ' ' : bare.charAt(bare.length() - 1);
    return !Character.isLetterOrDigit(last)
        && GLUED_BEFORE.indexOf(last) < 0
        && CURRENCIES.indexOf(lastSign) < 0;
  }

  private static boolean endsThere(String text, int end) {
    if (end == text.length()) {
      return true;
    }
    char next = text.charAt(end);
    boolean decimal =
        ".,".indexOf(next) >= 0
            && end + 1 < text.length()
            && Character.isDigit(text.charAt(end + 1));
    return !Character.isLetterOrDigit(next) && next != '%' && next != '_' && !decimal;
  }

  private static boolean isDate(String number) {
    return DATED.matcher(number).matches();
  }

  /** A plus and nine digits; "+100 000 000" is a count in thousands. */
  private static boolean isInternational(String number) {
    return number.startsWith("+")
        && digits(number) >= MIN_SIGNED
        && !(digits(number) == MIN_SIGNED && number.matches("\\+\\d{3}([ .])\\d{3}\\1\\d{3}"));
  }

  /** "030 1234567", "0171/123 45 67", "01 23 45 67 89"; not "01.02.2026 09". */
  private static boolean isNational(String number) {
    long digits = digits(number);
    String signs = number.replaceAll("[()\\d]", "");
    boolean uniform = signs.chars().skip(1).distinct().count() <= 1;
    return (number.startsWith("0") || number.startsWith("(0"))
        && digits >= MIN_SIGNED
        && digits <= MAX_NATIONAL
        && !signs.isEmpty()
        && uniform
        && !isClockOrDate(number);
  }

  /** Day, month and year in a row, or times of the day. */
  private static boolean isClockOrDate(String number) {
    return Arrays.stream(number.split("\\D{1,2}"))
        .anyMatch(group -> group.matches("(?:19|20)\\d\\d"));
  }

  private static long digits(String number) {
    return number.chars().filter(Character::isDigit).count();
  }
}
