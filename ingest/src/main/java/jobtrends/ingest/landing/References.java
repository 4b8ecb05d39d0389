package jobtrends.ingest.landing;

import java.util.Locale;
import java.util.Map;

/** HTML character references of signs that addresses, numbers and names are written with. */
final class References {

  static final int UNKNOWN = -1;

  private static final Map<String, Character> NAMED =
      Map.ofEntries(
          Map.entry("amp", '&'),
          Map.entry("lt", '<'),
          Map.entry("gt", '>'),
          Map.entry("quot", '"'),
          Map.entry("apos", '\''),
          Map.entry("nbsp", '\u00A0'),
          Map.entry("commat", '@'),
          Map.entry("period", '.'),
          Map.entry("plus", '+'),
          Map.entry("num", '#'),
          Map.entry("colon", ':'),
          Map.entry("sol", '/'),
          Map.entry("lpar", '('),
          Map.entry("rpar", ')'),
          Map.entry("lbrack", '['),
          Map.entry("rbrack", ']'),
          Map.entry("lowbar", '_'),
          Map.entry("hyphen", '-'),
          Map.entry("shy", '\u00AD'),
          Map.entry("auml", 'ä'),
          Map.entry("ouml", 'ö'),
          Map.entry("uuml", 'ü'),
          Map.entry("Auml", 'Ä'),
          Map.entry("Ouml", 'Ö'),
          Map.entry("Uuml", 'Ü'),
          Map.entry("szlig", 'ß'),
          Map.entry("eacute", 'é'),
          Map.entry("ntilde", 'ñ'));

  private References() {}

  /**
   * The character that "&name;" means.
   *
   * @return {@link #UNKNOWN} for one that is not in the list, or beyond the basic plane
   */
  static int meaning(String name) {
    if (!name.startsWith("#")) {
      return NAMED.containsKey(name) ? NAMED.get(name) : UNKNOWN;
    }
    String digits = name.substring(1).toLowerCase(Locale.ROOT);
    boolean hex = digits.startsWith("x");
    int code = code(hex ? digits.substring(1) : digits, hex ? 16 : 10);
    return code > 0 && code <= Character.MAX_VALUE ? code : UNKNOWN;
  }

  private static int code(String digits, int radix) {
    boolean number =
        !digits.isEmpty() && digits.chars().allMatch(c -> Character.digit(c, radix) >= 0);
    return number ? Integer.parseInt(digits, radix) : UNKNOWN;
  }
}
