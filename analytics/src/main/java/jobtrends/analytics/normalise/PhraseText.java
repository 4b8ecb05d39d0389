package jobtrends.analytics.normalise;

/**
 * A text with its letters of {@link PhraseAlphabet}, reduced once for all the phrases that are
 * looked for at all its places. Immutable, thread-safe.
 */
final class PhraseText {

  /** So many letters may be read from any place of the text without asking where it ends. */
  static final int BEYOND = 4;

  private static final int LETTER = PhraseAlphabet.SIZE - 1;

  /** Beside a letter's class: it is a capital. */
  private static final int CAPITAL = PhraseAlphabet.SIZE;

  private static final byte[] MARKED = marked();

  private final String text;
  private final byte[] letters;

  private PhraseText(String text, byte[] letters) {
    this.text = text;
    this.letters = letters;
  }

  static PhraseText of(String text) {
    int length = text.length();
    byte[] letters = new byte[length + BEYOND];
    for (int at = 0; at < length; at++) {
      letters[at] = MARKED[text.charAt(at)];
    }
    return new PhraseText(text, letters);
  }

  /** The text itself: places in it are places here. */
  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** The class of a character; {@link PhraseAlphabet#OTHER} behind the end. */
  int letter(int at) {
    return letters[at] & LETTER;
  }

  /** Whether a character belongs to a word. */
  boolean isWord(int at) {
    int letter = letter(at);
    return letter > PhraseAlphabet.OTHER && letter < PhraseAlphabet.SPACE
        || letter == PhraseAlphabet.FOREIGN;
  }

  /** Whether a word begins here. */
  boolean startsWord(int at) {
    return isWord(at) && (at == 0 || !isWord(at - 1));
  }

  boolean isCapital(int at) {
    return (letters[at] & CAPITAL) != 0;
  }

  private static byte[] marked() {
    byte[] marked = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      int mark = Character.isUpperCase((char) c) ? CAPITAL : 0;
      marked[c] = (byte) (PhraseAlphabet.classOf((char) c) | mark);
    }
    return marked;
  }
}
