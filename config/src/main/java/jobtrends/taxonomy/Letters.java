package jobtrends.taxonomy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Letters without what one may leave out or write otherwise: capitals, accents, strokes. */
public final class Letters {

  private static final Map<Character, String> PLAIN =
      Map.of(
          'ß', "ss", 'ø', "o", 'ł', "l", 'æ', "ae", 'đ', "d", 'ı', "i", 'œ', "oe", 'ð', "d", 'þ',
          "th");

  private Letters() {}

  /** "Łódź" is "lodz", "Straße" is "strasse"; what is no letter stays. */
  public static String fold(String text) {
    return isAscii(text) ? text.toLowerCase(Locale.ROOT) : unaccented(text);
  }

  public static boolean isAscii(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static String unaccented(String text) {
    String parts = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(parts.length());
    for (int at = 0; at < parts.length(); at++) {
      char c = parts.charAt(at);
      if (c < 0x80) {
        plain.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(PLAIN.getOrDefault(c, String.valueOf(c)));
      }
    }
    return plain.toString();
  }
}
