package jobtrends.analytics.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jobtrends.analytics.normalise.MoneyToken.Kind;
import jobtrends.taxonomy.Currencies;
import jobtrends.taxonomy.Letters;

/** Cuts a text into {@link MoneyToken}s in one pass, without looking back. */
final class MoneyTokens {

  private static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("k", 1e3),
          Map.entry("thousand", 1e3),
          Map.entry("tys", 1e3),
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

  /** "sterling". */
  private static final int LONGEST_MARK = 8;

  private final String text;
  private final Currencies currencies;
  private final List<MoneyToken> tokens = new ArrayList<>();
  private int at = 0;

  private MoneyTokens(String text, Currencies currencies) {
    this.text = text;
    this.currencies = currencies;
  }

  static List<MoneyToken> of(String text, Currencies currencies) {
    var scan = new MoneyTokens(text, currencies);
    while (scan.at < text.length()) {
      scan.next();
    }
    return scan.tokens;
  }

  private void next() {
    int c = text.codePointAt(at);
    if (isDigit(at)) {
      number();
    } else if (Character.isIdeographic(c)) {
      sign(c);
    } else if (Character.isLetter(c)) {
      word();
    } else if (c == ' ') {
      at++;
    } else {
      sign(c);
    }
  }

  private void sign(int c) {
    String sign = Character.toString(c);
    at += sign.length();
    tokens.add(MoneyToken.of(kindOf(c, sign), sign));
  }

  private Kind kindOf(int c, String sign) {
    return switch (c) {
      case '-', '–', '—', '‐', '‑', '−', '~', '～', '〜' -> Kind.DASH;
      case '/', '／' -> Kind.SLASH;
      case '+' -> Kind.PLUS;
      case '\n', '|', '•', '·', ';', '。' -> Kind.BREAK;
      case '.', '!' -> at >= text.length() || isBlank(at) ? Kind.BREAK : Kind.OTHER;
      default -> isMark(sign) ? Kind.MARK : Character.isIdeographic(c) ? Kind.WORD : Kind.OTHER;
    };
  }

  /** A word ends where lower case turns to upper: "per yearThis job" lost a blank. */
  private void word() {
    int start = at;
    at = endOfWord(start);
    if (at < text.length() && text.charAt(at) == '$' && isDollarLetters(start)) {
      at++;
    }
    String raw = text.substring(start, at);
    String word = Letters.fold(raw);
    boolean asWritten = isMark(raw);
    boolean mark =
        asWritten || !Letters.isAscii(raw) && isMark(word) || isCode(raw) || isRand(raw);
    tokens.add(MoneyToken.of(mark ? Kind.MARK : Kind.WORD, asWritten ? raw : word));
  }

  private int endOfWord(int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length() && isWordLetter(end)) {
      end += Character.charCount(text.codePointAt(end));
    }
    // "p.a." and "p.m." are one word.
    boolean initials =
        end - start == 1
            && end + 1 < text.length()
            && text.charAt(end) == '.'
            && Character.isLetter(text.charAt(end + 1));
    return initials ? Math.min(text.length(), end + 2) : end;
  }

  private boolean isWordLetter(int i) {
    int c = text.codePointAt(i);
    boolean hump = Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1));
    return Character.isLetter(c) && !Character.isIdeographic(c) && !hump;
  }

  /** "CA$" is Canadian, but not in "San Mateo, CA$110,000", where it is a state and a sign. */
  private boolean isDollarLetters(int start) {
    boolean afterComma =
        start >= 2 && text.charAt(start - 1) == ' ' && text.charAt(start - 2) == ',';
    return !afterComma && isMark(text.substring(start, at + 1));
  }

  private boolean isMark(String text) {
    return text.length() <= LONGEST_MARK && isKnownMark(text);
  }

  private boolean isKnownMark(String text) {
    return currencies.isMark(text) && !text.equals("r") && !text.equals("R");
  }

  private boolean isCode(String raw) {
    return raw.length() == 3
        && isCapitals(raw)
        && currencies.coded(raw).isPresent();
  }

  private static boolean isCapitals(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** "R16,000" is money, "R 4.2" a language. */
  private boolean isRand(String raw) {
    return raw.equals("R") && at < text.length() && isDigit(at);
  }

  private void number() {
    boolean glued =
        at > 0
            && Character.isLetter(text.charAt(at - 1))
            && !tokens.get(tokens.size() - 1).is(Kind.MARK)
            && !Character.isIdeographic(text.charAt(at - 1));
    var number = MoneyNumber.at(text, at);
    at = number.end();
    double scale = scale();
    boolean noMoney = glued || isFollowedByNoMoney(scale);
    tokens.add(
        noMoney
            ? MoneyToken.of(Kind.OTHER, "")
            : new MoneyToken(Kind.NUMBER, "", number.value() * scale, scale));
  }

  /** The factor after a number, which is then behind us. */
  private double scale() {
    int start = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    if (start >= text.length() || !Character.isLetter(text.codePointAt(start))) {
      return 1;
    }
    int end = Character.isIdeographic(text.codePointAt(start)) ? start + 1 : endOfLetters(start);
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    boolean apart = start > at && word.length() <= SHORT_SCALE && !word.equals("k");
    double scale = apart ? 1 : SCALES.getOrDefault(word, 1.0);
    at = scale == 1 ? at : end;
    return scale;
  }

  private int endOfLetters(int start) {
    int end = start;
    while (end < text.length() && end - start < 12 && isWordLetterAt(end, start)) {
      end++;
    }
    return end;
  }

  private boolean isWordLetterAt(int end, int start) {
    char c = text.charAt(end);
    boolean hump =
        end > start && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(end - 1));
    return Character.isLetter(c) && !Character.isIdeographic(c) && !hump;
  }

  /** "3D", "5th", "20%": no money; "300PHP" and "16h" may be. */
  private boolean isFollowedByNoMoney(double scale) {
    if (at >= text.length()) {
      return false;
    }
    int next = text.charAt(at) == ' ' && at + 1 < text.length() ? at + 1 : at;
    if (text.charAt(next) == '%') {
      return true;
    }
    boolean letter =
        Character.isLetter(text.charAt(at)) && !Character.isIdeographic(text.charAt(at));
    return letter
        && scale == 1
        && UNITS.contains(text.substring(at, endOfLetters(at)).toLowerCase(Locale.ROOT));
  }

  private boolean isBlank(int i) {
    return text.charAt(i) <= ' ';
  }

  private boolean isDigit(int i) {
    return text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }
}
