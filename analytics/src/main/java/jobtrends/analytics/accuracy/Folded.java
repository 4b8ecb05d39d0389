package jobtrends.analytics.accuracy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name without case, accents and punctuation; "C++", "C#" and "Node.js" keep their signs. */
final class Folded {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern SIGNS = Pattern.compile("[^a-z0-9+#.]+");

  private Folded() {}

  static String of(String name) {
    String parts = Normalizer.normalize(name, Normalizer.Form.NFKD);
    String plain = MARKS.matcher(parts).replaceAll("").toLowerCase(Locale.ROOT);
    return SIGNS.matcher(plain).replaceAll(" ").strip();
  }
}
