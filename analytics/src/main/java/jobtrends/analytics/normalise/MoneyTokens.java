package jobtrends.analytics.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jobtrends.analytics.normalise.MoneyToken.Kind;
import jobtrends.taxonomy.Currencies;
import jobtrends.taxonomy.Letters;

/** Cuts a text into {@link MoneyToken}s in one pass, without looking back. */
final class MoneyTokens {

  /** "sterling". */
  private static final int LONGEST_MARK = 8;

  private static final Set<String> ABBREVIATED =
      Set.of("max", "min", "mind", "maks", "ca", "approx", "tsd");

  /** "€4,000 p.a. travel allowance". */
  private static final Set<String> INITIALS = Set.of("p.a", "p.m");

  private static final Set<Double> RETIREMENT_PLANS = Set.of(401.0, 403.0, 457.0);

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
    at += isAbbreviated(word) ? 1 : 0;
    boolean asWritten = isMark(raw);
    boolean mark = asWritten || !Letters.isAscii(raw) && isMark(word) || isCode(raw) || isRand(raw);
    tokens.add(MoneyToken.of(mark ? Kind.MARK : Kind.WORD, asWritten ? raw : word));
  }

  /** The dot of "max. € 95" ends no sentence. */
  private boolean isAbbreviated(String word) {
    boolean dot = at + 1 < text.length() && text.charAt(at) == '.' && text.charAt(at + 1) == ' ';
    boolean goesOn = dot && at + 2 < text.length() && Character.isLowerCase(text.charAt(at + 2));
    return dot && ABBREVIATED.contains(word) || goesOn && INITIALS.contains(word);
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
    return raw.length() == 3 && isCapitals(raw) && currencies.coded(raw).isPresent();
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
    var scale = MoneyScale.after(text, at);
    at = endOfFigure(scale.end());
    boolean noMoney = glued || MoneyScale.isUnit(text, scale) || isRetirementPlan(number, scale);
    Kind kind = noMoney ? Kind.OTHER : Kind.NUMBER;
    tokens.add(new MoneyToken(kind, "", number.value() * scale.factor(), scale.factor()));
  }

  /** "401k", "403b": sections of a tax law, with a currency's mark in front a sum of money. */
  private boolean isRetirementPlan(MoneyNumber number, MoneyScale scale) {
    boolean marked = !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(Kind.MARK);
    return !marked && scale.factor() > 1 && RETIREMENT_PLANS.contains(number.value());
  }

  /** "3.450,-" and "52.000,--" are how whole amounts are written in the Alps and at the Rhine. */
  private int endOfFigure(int start) {
    if (start + 1 >= text.length() || ",.".indexOf(text.charAt(start)) < 0) {
      return start;
    }
    int end = start + 1;
    while (end < Math.min(text.length(), start + 3) && "-–—".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean goesOn = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
    return end == start + 1 || goesOn ? start : end;
  }

  private boolean isBlank(int i) {
    return text.charAt(i) <= ' ';
  }

  private boolean isDigit(int i) {
    return text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }
}
