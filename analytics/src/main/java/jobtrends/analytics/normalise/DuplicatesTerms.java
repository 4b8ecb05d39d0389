package jobtrends.analytics.normalise;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The terms by which an employer's otherwise equal ads differ.
 *
 * @param years every "5+ years" of the text, as its digits
 * @param amounts every sum of money, as its digits
 */
record DuplicatesTerms(Set<String> years, Set<String> amounts) {

  private static final Pattern YEARS =
      Pattern.compile(
          "(\\d{1,2})\\s?\\+?\\s?(?:years|yrs|jahre|ans|años)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern AMOUNT = Pattern.compile("\\d[\\d,.]{2,11}");
  private static final Pattern NOT_DIGIT = Pattern.compile("[.,]00$|\\D");

  DuplicatesTerms {
    years = Set.copyOf(years);
    amounts = Set.copyOf(amounts);
  }

  static DuplicatesTerms of(String text) {
    Set<String> years = new TreeSet<>();
    Set<String> amounts = new TreeSet<>();
    Matcher year = YEARS.matcher(text);
    Matcher amount = AMOUNT.matcher(text);
    for (int at = 0; at < text.length(); at++) {
      if (isNumberStart(text, at)) {
        add(year.region(at, text.length()), years);
        if (follows("$€£", text, at)) {
          add(amount.region(at, text.length()), amounts);
        }
      }
    }
    return new DuplicatesTerms(years, amounts);
  }

  /**
   * Whether each text states terms of one kind that the other does not; a cut text only lacks some.
   */
  boolean contradict(DuplicatesTerms other) {
    return apart(years, other.years) || apart(amounts, other.amounts);
  }

  private static boolean apart(Set<String> left, Set<String> right) {
    return !left.containsAll(right) && !right.containsAll(left);
  }

  private static boolean isNumberStart(String text, int at) {
    return isDigit(text.charAt(at)) && (at == 0 || !isDigit(text.charAt(at - 1)));
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static boolean follows(String signs, String text, int at) {
    int before = at > 0 && text.charAt(at - 1) == ' ' ? at - 2 : at - 1;
    return before >= 0 && signs.indexOf(text.charAt(before)) >= 0;
  }

  private static void add(Matcher matcher, Set<String> found) {
    if (matcher.lookingAt()) {
      String digits = matcher.groupCount() == 0 ? matcher.group() : matcher.group(1);
      found.add(NOT_DIGIT.matcher(digits).replaceAll(""));
    }
  }
}
