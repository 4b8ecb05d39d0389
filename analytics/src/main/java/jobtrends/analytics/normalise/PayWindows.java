package jobtrends.analytics.normalise;

/**
 * The parts of a text that can hold pay: what surrounds its digits. The rest, most of a
 * description, need not be looked at.
 */
final class PayWindows {

  /** Room for the sentence that leads to an amount: "the base salary range for this role is". */
  private static final int BEFORE = 200;

  private static final int AFTER = 100;

  private PayWindows() {}

  /** The windows in order, overlapping ones as one, a full stop between them. */
  static String of(String text) {
    var out = new StringBuilder(Math.min(text.length(), 4 * (BEFORE + AFTER)));
    int open = 0;
    int close = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        if (at - BEFORE > close) {
          out.append(text, open, close).append(" . ");
          open = wordStart(text, at - BEFORE, close);
        }
        close = Math.min(text.length(), at + AFTER);
      }
    }
    out.append(text, open, close);
    return out.toString();
  }

  private static int wordStart(String text, int from, int least) {
    int at = from;
    while (at > least && Character.isLetterOrDigit(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
