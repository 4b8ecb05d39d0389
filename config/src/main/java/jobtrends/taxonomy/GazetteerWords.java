package jobtrends.taxonomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Cuts a text into words, the same way for the names of the gazetteer and for locations. */
public final class GazetteerWords {

  private static final Map<String, String> SAME =
      Map.of(
          "st", "saint", "ste", "saint", "sainte", "saint", "sankt", "saint", "ft", "fort", "mt",
          "mount");
  private static final int LONGEST_SAME = 6;
  private static final String LIST = ";|&+\n\r•·@!?→<>●、，";
  private static final String APOSTROPHES = "'’‘ʼ`´ʻ";
  private static final String DASHES = "–—−";
  // Longer words before a full stop end a sentence; shorter ones are abbreviations ("Ste.").
  private static final int LONGEST_ABBREVIATION = 4;

  private final String text;
  private final List<GazetteerWord> words = new ArrayList<>();
  private GazetteerGap gap = GazetteerGap.START;
  private int depth;

  private GazetteerWords(String text) {
    this.text = text;
  }

  /** The words of a text, in order. Never fails; time and memory grow with the text only. */
  public static List<GazetteerWord> of(String text) {
    return new GazetteerWords(text).cut();
  }

  /** The folded words of a name, joined by a space. */
  public static String key(String name) {
    return of(name).stream().map(GazetteerWord::folded).collect(Collectors.joining(" "));
  }

  private List<GazetteerWord> cut() {
    int at = 0;
    while (at < text.length()) {
      at = isWordPart(text.charAt(at)) ? word(at) : separator(at);
    }
    return List.copyOf(words);
  }

  private int word(int start) {
    int end = endOfInitials(start);
    if (end < 0) {
      end = endOfWord(start);
    }
    String written = withoutMarks(text.substring(start, end));
    words.add(new GazetteerWord(fold(written), written, gap, depth, start, end));
    gap = GazetteerGap.SPACE;
    return end;
  }

  // "U.S.", "D.C.", "N.L.": single letters with dots between them are one word.
  private int endOfInitials(int start) {
    int end = start;
    int letters = 0;
    while (end + 1 < text.length()
        && Character.isLetter(text.charAt(end))
        && text.charAt(end + 1) == '.') {
      end += 2;
      letters++;
    }
    if (letters > 0 && end < text.length() && isWordPart(text.charAt(end))) {
      return lastInitial(end, letters);
    }
    return letters >= 2 ? end : -1;
  }

  private int lastInitial(int at, int letters) {
    boolean alone = at + 1 == text.length() || !isWordPart(text.charAt(at + 1));
    return alone ? at + 1 : letters >= 2 ? at : -1;
  }

  private int endOfWord(int start) {
    int end = start;
    while (end < text.length() && (isWordPart(text.charAt(end)) || isInnerApostrophe(end))) {
      end++;
    }
    return end;
  }

  private boolean isInnerApostrophe(int at) {
    return APOSTROPHES.indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && isWordPart(text.charAt(at + 1));
  }

  private int separator(int at) {
    char c = text.charAt(at);
    depth =
        c == '(' || c == '[' ? depth + 1 : c == ')' || c == ']' ? Math.max(0, depth - 1) : depth;
    if (!words.isEmpty()) {
      gap = gap.or(kind(c, at));
    }
    return at + 1;
  }

  private GazetteerGap kind(char c, int at) {
    if (c == '-' || DASHES.indexOf(c) >= 0) {
      return betweenWords(at) && c == '-' ? GazetteerGap.HYPHEN : GazetteerGap.DASH;
    }
    return switch (c) {
      case ',' -> GazetteerGap.COMMA;
      case ':', '~', '=', '*' -> GazetteerGap.DASH;
      case '/', '\\' -> GazetteerGap.SLASH;
      case '(', '[' -> GazetteerGap.OPEN;
      case ')', ']' -> GazetteerGap.CLOSE;
      case '.' -> endsSentence() ? GazetteerGap.LIST : GazetteerGap.SPACE;
      default -> LIST.indexOf(c) >= 0 ? GazetteerGap.LIST : GazetteerGap.SPACE;
    };
  }

  private boolean endsSentence() {
    return words.get(words.size() - 1).written().length() > LONGEST_ABBREVIATION;
  }

  private boolean betweenWords(int at) {
    return at > 0
        && at + 1 < text.length()
        && isInWord(text.charAt(at - 1))
        && isInWord(text.charAt(at + 1));
  }

  private static boolean isInWord(char c) {
    return isWordPart(c) || APOSTROPHES.indexOf(c) >= 0;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static String withoutMarks(String word) {
    return hasMarks(word)
        ? word.codePoints()
            .filter(c -> !isMark(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
        : word;
  }

  private static boolean hasMarks(String word) {
    for (int at = 0; at < word.length(); at++) {
      if (isMark(word.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(int c) {
    return c == '.' || APOSTROPHES.indexOf(c) >= 0;
  }

  private static String fold(String word) {
    String plain = Letters.fold(word);
    return plain.length() > LONGEST_SAME ? plain : SAME.getOrDefault(plain, plain);
  }
}
