package jobtrends.analytics.normalise;

/**
 * A number as people write amounts: 120,000 and 120.000 and 120'000 and 120 000 and 7,00,000 are
 * whole, 31,2 and 26.87 and 1.354,00 are not.
 *
 * @param end index after its last digit
 */
record MoneyNumber(double value, int end) {

  /** More digits than any amount has: what follows is an account number or an attack. */
  private static final int MOST_DIGITS = 15;

  private static final String SEPARATORS = ",.'’ ";

  static MoneyNumber at(String text, int start) {
    int end = digits(text, start);
    var whole = new StringBuilder(text.substring(start, Math.min(end, start + MOST_DIGITS)));
    char separator = 0;
    while (isSeparator(text, end)) {
      char here = text.charAt(end);
      int groupEnd = digits(text, end + 1);
      String group = text.substring(end + 1, groupEnd);
      if (isThousands(text, end, separator, group, whole)) {
        separator = here;
        whole.append(whole.length() < MOST_DIGITS ? group : "");
        end = groupEnd;
      } else if (here == '.' || here == ',') {
        return isDecimal(group, whole)
            ? new MoneyNumber(Double.parseDouble(whole + "." + cut(group)), groupEnd)
            : new MoneyNumber(Double.parseDouble(whole.toString()), end);
      } else {
        break;
      }
    }
    return new MoneyNumber(Double.parseDouble(whole.toString()), end);
  }

  private static String cut(String group) {
    return group.substring(0, Math.min(group.length(), MOST_DIGITS));
  }

  /** Two digits may stand between the first group and the last in India: 7,00,000. */
  private static boolean isThousands(
      String text, int at, char separator, String group, StringBuilder whole) {
    char here = text.charAt(at);
    boolean same = separator == 0 || separator == here;
    boolean first = separator != 0 || (whole.length() <= 3 && whole.charAt(0) != '0');
    boolean indian = here == ',' && group.length() == 2 && isIndianTail(text, at + 3);
    return same && first && (group.length() == 3 || indian);
  }

  private static boolean isIndianTail(String text, int at) {
    if (at >= text.length() || text.charAt(at) != ',') {
      return false;
    }
    int length = digits(text, at + 1) - at - 1;
    return length == 3 || (length == 2 && at + 3 < text.length() && text.charAt(at + 3) == ',');
  }

  private static boolean isDecimal(String group, StringBuilder whole) {
    return group.length() <= 2 || group.length() >= 4 || whole.charAt(0) == '0';
  }

  /** A separator between two digits; a blank only before exactly three. */
  private static boolean isSeparator(String text, int at) {
    if (at + 1 >= text.length() || SEPARATORS.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    int length = digits(text, at + 1) - at - 1;
    return text.charAt(at) == ' ' ? length == 3 : length > 0;
  }

  private static int digits(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
