package jobtrends.analytics.normalise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import jobtrends.analytics.normalise.MoneyToken.Kind;
import jobtrends.model.PayPeriod;
import jobtrends.taxonomy.Currencies;
import jobtrends.taxonomy.PaySense;
import jobtrends.taxonomy.PayWords;

/** A text as tokens, with the questions one asks of the neighbourhood of an amount. */
final class PayText {

  /** How far after an amount its period may stand: "$20.50 USD gross per hour". */
  private static final int PERIOD_AFTER = 6;

  /** "per hour CAD". */
  private static final int MARK_AFTER = 4;

  private static final int PERIOD_BEFORE = 14;

  private static final Set<String> APART =
      Set.of(
          ",",
          ":",
          "and",
          "plus",
          "und",
          "zzgl",
          "zuzuglich",
          "et",
          "inkl",
          "inclusive",
          "including",
          "incl",
          "with",
          "base",
          "y");

  /** "our day rate is". */
  private static final Set<String> RATE = Set.of("rate", "rates", "wage", "salary");

  private static final Set<String> PER = Set.of("per", "pro", "par", "por");

  /** What takes an amount away reaches no further than its line. */
  private static final Set<PaySense> NOT_PAY = Set.of(PaySense.NOT_BEFORE, PaySense.OTHERS);

  private final List<MoneyToken> tokens;
  private final PayWords words;

  private PayText(List<MoneyToken> tokens, PayWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  static PayText of(String text, Currencies currencies, PayWords words) {
    return new PayText(MoneyTokens.of(text, currencies), words);
  }

  List<MoneyToken> tokens() {
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  boolean is(int at, Kind kind) {
    return at >= 0 && at < size() && tokens.get(at).is(kind);
  }

  String word(int at) {
    return at >= 0 && at < size() ? word(tokens.get(at)) : "";
  }

  private static String word(MoneyToken token) {
    return token.is(Kind.NUMBER) ? "" : token.text();
  }

  boolean isWord(int at, PaySense sense) {
    return at >= 0 && at < size() && words.senses(word(at)).contains(sense);
  }

  boolean says(String word, PaySense sense) {
    return words.senses(word).contains(sense);
  }

  /** Whether what follows an amount makes it the least that is paid: "or more". */
  boolean opens(int to) {
    return isWord(to, PaySense.OPEN) || endsPhrase(to + 1, PaySense.OPEN);
  }

  /** Whether a word or a phrase of two words ends at a token. */
  boolean endsPhrase(int at, PaySense sense) {
    return isWord(at, sense)
        || at >= 0 && at < size() && words.senses(wordBefore(at), word(at)).contains(sense);
  }

  /** The word before; a hyphen joins two as a blank does: "bolsa-auxílio". */
  private String wordBefore(int at) {
    return word(is(at - 1, Kind.DASH) ? at - 2 : at - 1);
  }

  /** The period an amount ends in: "per hour", "/yr", "hourly", "p/d", "brutto im Monat". */
  Optional<PayPeriod> periodAfter(int start) {
    boolean connected = false;
    for (int at = start; at < Math.min(size(), start + PERIOD_AFTER); at++) {
      Optional<PayPeriod> period = isPerAnnum(at) ? Optional.of(PayPeriod.YEAR) : period(word(at));
      if (period.isPresent() && (connected || isWord(at, PaySense.ADVERB))) {
        return period;
      }
      boolean connects = is(at, Kind.SLASH) || isWord(at, PaySense.CONNECTOR);
      if (!connects && !isFiller(at)) {
        return Optional.empty();
      }
      connected |= connects;
    }
    return Optional.empty();
  }

  /** The currency's code behind the period: "/yr CAD". */
  Optional<String> markAfterPeriod(int start) {
    return IntStream.range(start + 1, start + MARK_AFTER)
        .filter(
            at -> is(at, Kind.MARK) && !word(at).equals("$") && period(word(at - 1)).isPresent())
        .filter(at -> !is(at + 1, Kind.NUMBER))
        .mapToObj(this::word)
        .findFirst();
  }

  /** "p/a": elsewhere "a" is "per". */
  private boolean isPerAnnum(int at) {
    return word(at).equals("a") && is(at - 1, Kind.SLASH) && word(at - 2).equals("p");
  }

  private boolean isFiller(int at) {
    return is(at, Kind.MARK)
        || is(at, Kind.PLUS)
        || isWord(at, PaySense.FILLER)
        || "(),*:?".contains(word(at)) && is(at, Kind.OTHER);
  }

  /** The period named in the same sentence before an amount: "annual base salary of". */
  Optional<PayPeriod> periodBefore(int start) {
    for (int at = start - 1; at >= Math.max(0, start - PERIOD_BEFORE) && !endsSentence(at); at--) {
      if (isWord(at, PaySense.ADVERB)
          || RATE.contains(word(at + 1))
          || isWord(at - 1, PaySense.CONNECTOR) && isPer(at - 1)) {
        Optional<PayPeriod> period = period(word(at));
        if (period.isPresent()) {
          return period;
        }
      }
    }
    return Optional.empty();
  }

  /** "per 100 words", where "a" and "in" say something else. */
  boolean isPer(int at) {
    return PER.contains(word(at));
  }

  /** A sentence's end; a line's end after a heading is none: the amount is on the next line. */
  boolean endsSentence(int at) {
    return is(at, Kind.BREAK)
        && !word(at).equals("\n")
        && !word(at).equals("|")
        && !word(at).equals(";");
  }

  Optional<PayPeriod> period(String word) {
    return words.period(word);
  }

  /** Distance in tokens back to a word of a sense, within a sentence; 0 when there is none. */
  int back(int start, PaySense sense, int most) {
    return back(start, sense, most, false);
  }

  /** As {@link #back}, of words that need no other beside them: in "room rates" they are not. */
  int backOwn(int start, PaySense sense, int most) {
    return back(start, sense, most, true);
  }

  private int back(int start, PaySense sense, int most, boolean own) {
    for (int at = start - 1; at >= Math.max(0, start - most); at--) {
      if (endsSentence(at) || NOT_PAY.contains(sense) && is(at, Kind.BREAK)) {
        return 0;
      }
      if (endsPhrase(at, sense) && !(own && isWord(at, PaySense.SHARED)) && !isTimeOff(at)) {
        return start - at;
      }
    }
    return 0;
  }

  /** "paid leave", "paid parental time off". */
  private boolean isTimeOff(int at) {
    return word(at).equals("paid")
        && (isWord(at + 1, PaySense.LEAVE) || isWord(at + 2, PaySense.LEAVE));
  }

  /** Whether a word of a sense follows before anything sets it apart: a plus, a comma, a stop. */
  boolean follows(int start, PaySense sense, int most) {
    for (int at = start; at < Math.min(size(), start + most); at++) {
      if (endsPhrase(at, sense)) {
        return true;
      }
      if (setsApart(at)) {
        return false;
      }
    }
    return false;
  }

  /** A plus, a comma, a stop: what comes after it is another thing. */
  boolean setsApart(int at) {
    return is(at, Kind.BREAK)
        || is(at, Kind.PLUS)
        || is(at, Kind.NUMBER)
        || APART.contains(word(at));
  }
}
