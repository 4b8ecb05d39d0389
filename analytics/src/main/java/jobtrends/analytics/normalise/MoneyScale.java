package jobtrends.analytics.normalise;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The factor written behind a number: 60k, 7 lakh, 1.2 Mio.
 *
 * @param factor 1 where none is written
 * @param end index after it
 */
record MoneyScale(double factor, int end) {

  private static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("k", 1e3),
          Map.entry("thousand", 1e3),
          Map.entry("tys", 1e3),
          Map.entry("tsd", 1e3),
          Map.entry("mil", 1e3),
          Map.entry("тыс", 1e3),
          Map.entry("千", 1e3),
          Map.entry("万", 1e4),
          Map.entry("lakh", 1e5),
          Map.entry("lakhs", 1e5),
          Map.entry("lac", 1e5),
          Map.entry("lacs", 1e5),
          Map.entry("l", 1e5),
          Map.entry("lpa", 1e5),
          Map.entry("cr", 1e7),
          Map.entry("crore", 1e7),
          Map.entry("crores", 1e7),
          Map.entry("m", 1e6),
          Map.entry("mm", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("mio", 1e6),
          Map.entry("million", 1e6),
          Map.entry("millions", 1e6),
          Map.entry("millionen", 1e6),
          Map.entry("b", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("billion", 1e9),
          Map.entry("billions", 1e9),
          Map.entry("mrd", 1e9),
          Map.entry("trillion", 1e12));

  /** Scales that are also a unit, so that they must touch their number: 5 m, 3 l. */
  private static final int SHORT_SCALE = 1;

  /** "5th", "3D", "10x"; other letters may be a word that lost its blank. */
  private static final Set<String> UNITS =
      Set.of(
          "st", "nd", "rd", "th", "x", "d", "g", "gb", "tb", "mb", "px", "s", "ms", "min", "km",
          "kg", "lb", "lbs", "am", "pm", "er", "ers", "e", "ft", "sqft", "kwh", "mw", "gw", "p");

  /** A thousand and a code in one word. */
  private static final Set<String> THOUSANDS_OF = Set.of("teur", "tchf", "keur", "kchf");

  /** "$85+ million"; in "40+ k" and "5+ l" the plus ends the number. */
  private static final double MILLION = 1e6;

  /** "2W" is twenty thousand where Chinese stands so near, and else two watts. */
  private static final int CHINESE_WITHIN = 30;

  /** The longest word that is looked at. */
  private static final int LONGEST = 12;

  /** The factor at a place, which is right behind a number. */
  static MoneyScale after(String text, int at) {
    if (at < text.length() && text.charAt(at) == '+') {
      var behind = directlyAfter(text, at + 1);
      return behind.factor() >= MILLION ? behind : new MoneyScale(1, at);
    }
    return directlyAfter(text, at);
  }

  private static MoneyScale directlyAfter(String text, int at) {
    int start = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    if (start >= text.length() || !Character.isLetter(text.codePointAt(start))) {
      return new MoneyScale(1, at);
    }
    int end = Character.isIdeographic(text.codePointAt(start)) ? start + 1 : endOfWord(text, start);
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    if (isThousandsOf(text, start, word)) {
      return new MoneyScale(1e3, start + 1);
    }
    if (word.equals("w") && start == at && isAmongSigns(text, at)) {
      return new MoneyScale(SCALES.get("\u4e07"), end);
    }
    boolean apart = start > at && word.length() <= SHORT_SCALE && !word.equals("k");
    double scale = apart ? 1 : SCALES.getOrDefault(word, 1.0);
    return new MoneyScale(scale, scale == 1 ? at : end);
  }

  private static boolean isAmongSigns(String text, int at) {
    return text.substring(Math.max(0, at - CHINESE_WITHIN), at)
        .codePoints()
        .anyMatch(Character::isIdeographic);
  }

  /** "65-78 T€", "70 TEUR", "45 kEUR": a thousand, and the currency behind it. */
  private static boolean isThousandsOf(String text, int start, String word) {
    boolean sign = word.equals("t") && start + 1 < text.length() && text.charAt(start + 1) == '€';
    return sign || THOUSANDS_OF.contains(word);
  }

  /** "3D", "5th", "20%": no money; "300PHP" and "16h" may be. */
  static boolean isUnit(String text, MoneyScale scale) {
    int at = scale.end();
    if (at >= text.length()) {
      return false;
    }
    if (text.startsWith("p/", at)) {
      return false;
    }
    int next = text.charAt(at) == ' ' && at + 1 < text.length() ? at + 1 : at;
    if (text.charAt(next) == '%') {
      return true;
    }
    boolean letter = scale.factor() == 1 && isLetter(text.charAt(at));
    return letter
        && UNITS.contains(text.substring(at, endOfWord(text, at)).toLowerCase(Locale.ROOT));
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST && isInWord(text, end, start)) {
      end++;
    }
    return end;
  }

  private static boolean isInWord(String text, int at, int start) {
    char c = text.charAt(at);
    boolean hump =
        at > start && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(at - 1));
    return isLetter(c) && !hump;
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) && !Character.isIdeographic(c);
  }
}
