package jobtrends.analytics.normalise;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Makes a location readable: entities, tags, wrongly decoded UTF-8, invisible characters. */
final class PlaceText {

  /** Longer locations are lists of every country, or not locations. */
  static final int LONGEST = 4_000;

  private static final Pattern TAG = Pattern.compile("<[^<>]{0,200}>");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n\\t]]");
  private static final Pattern WRONGLY_DECODED =
      Pattern.compile("[\\u00c2-\\u00e2][\\u0080-\\u00bf\\u0152-\\u017e\\u2013-\\u2122]");
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private PlaceText() {}

  static String clean(String raw) {
    String text = raw.length() <= LONGEST ? raw : raw.substring(0, LONGEST);
    if (text.indexOf('&') >= 0) {
      text = Parser.unescapeEntities(text, false);
    }
    if (text.indexOf('<') >= 0) {
      text = TAG.matcher(text).replaceAll(" ; ");
    }
    return INVISIBLE.matcher(repaired(text)).replaceAll("").replace('\u00a0', ' ');
  }

  // UTF-8 that a source decoded as Latin-1 or Windows-1252 ("MÃ©xico"): decoded again, when that
  // works to the last byte or loses only what the source had lost already.
  private static String repaired(String text) {
    if (!WRONGLY_DECODED.matcher(text).find()) {
      return text;
    }
    return again(text, StandardCharsets.ISO_8859_1).or(() -> again(text, WINDOWS)).orElse(text);
  }

  private static Optional<String> again(String text, Charset wrong) {
    try {
      ByteBuffer bytes = wrong.newEncoder().encode(CharBuffer.wrap(text));
      String right = StandardCharsets.UTF_8.decode(bytes).toString();
      return lost(right) * 4 <= right.length() ? Optional.of(right) : Optional.empty();
    } catch (CharacterCodingException notThatCharset) {
      return Optional.empty();
    }
  }

  private static long lost(String text) {
    return text.chars().filter(c -> c == '\ufffd').count();
  }
}
