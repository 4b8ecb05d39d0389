package jobtrends.analytics.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jobtrends.taxonomy.Letters;

/**
 * A title cut into parts at dashes, commas, bars and brackets, each part a list of words without
 * case and accents; a slash is a word of its own. What stands in brackets comes after the part it
 * interrupts, so that "AI (Senior) Consultant" stays one job.
 */
final class TitlesWords {

  /** No title is longer; what is, is a description in the wrong field. */
  private static final int LONGEST = 300;

  private static final Set<String> GENDERS =
      Set.of(
          "m",
          "w",
          "f",
          "d",
          "x",
          "h",
          "k",
          "i",
          "n",
          "g",
          "a",
          "v",
          "gn",
          "div",
          "divers",
          "diverse",
          "all",
          "alle",
          "any",
          "gender",
          "genders",
          "geschlechter",
          "female",
          "male",
          "mwd",
          "wmd",
          "mfd",
          "fmd");

  private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{0,40})[)\\]]");
  private static final Pattern BARE_GENDERS =
      Pattern.compile("(?i)(?<![\\p{L}\\d])[mwfdxhk](?:[/|][mwfdxhki*]){1,3}(?![\\p{L}\\d])");
  private static final Pattern ENDINGS =
      Pattern.compile(
          "(?i)(?<=\\p{L})(?:[:*_·•]-?(?:in|innen|r|e|a|euse|ne|trice)|/-?(?:in|innen|a|e|euse|ne|trice)"
              + "|\\((?:in|innen|a|e|ne|euse|r)\\))(?!\\p{L})");
  private static final Pattern CUT =
      Pattern.compile("[|,;:@–—•·\\n]|(?<=\\s)-+|-+(?=\\s)|\\.(?=\\s)(?<=\\p{L}{5}\\.)");
  // Chinese writes no spaces: each of its characters is a word.
  private static final Pattern WORD =
      Pattern.compile(
          "/|\\p{IsHan}|\\.?L[L\\p{M}\\d+#]*(?:\\.L[L\\d]*)*|\\d+L[L\\d]*|\\d+"
              .replace("L", "[\\p{L}&&[^\\p{IsHan}]]"));

  /** One name written with a slash, which stands between no two jobs. */
  private static final Pattern SLASHED =
      Pattern.compile("(?i)(?<!\\p{L})(pl/sql|ci/cd|ui/ux|ux/ui|tcp/ip)(?!\\p{L})");

  /** "GS-0408-09/11": the pay plan of a public service. */
  private static final Pattern GRADE = Pattern.compile("\\b[A-Z]{2}-\\d{3,4}\\b");

  /** "DEU-BB": what stands in capitals and hyphens beside a grade are codes of the notice. */
  private static final Pattern NOTICE =
      Pattern.compile("(?<![\\p{L}\\d-])[A-Z]{2,6}(?:-[A-Z\\d]{1,8}){1,5}(?![\\p{L}\\d])");

  private TitlesWords() {}

  /** Parts in order, none empty; words keep their case so that glued words can be told apart. */
  static List<List<String>> parts(PlainText title) {
    String one = SLASHED.matcher(title.head(LONGEST)).replaceAll(m -> m.group().replace('/', ' '));
    String text = withoutGenders(withoutNotice(one));
    var parts = new ArrayList<List<String>>();
    var inner = new ArrayList<String>();
    for (String outer : CUT.split(outer(text, inner))) {
      addWords(outer.replace("\u0001", " "), parts);
      for (long n = outer.chars().filter(c -> c == '\u0001').count();
          n > 0 && !inner.isEmpty();
          n--) {
        addParts(inner.remove(0), parts);
      }
    }
    return parts;
  }

  /** The text with a mark in place of each bracket, whose content goes to {@code inner}. */
  private static String outer(String text, List<String> inner) {
    return BRACKETS
        .matcher(text.replace('\u0001', ' '))
        .replaceAll(
            bracket -> {
              inner.add(bracket.group(1));
              return "\u0001";
            })
        .replaceAll("[()\\[\\]]", ",");
  }

  private static void addParts(String text, List<List<String>> parts) {
    for (String part : CUT.split(text)) {
      addWords(part, parts);
    }
  }

  private static void addWords(String text, List<List<String>> parts) {
    List<String> words = WORD.matcher(text).results().map(found -> found.group()).toList();
    if (words.stream().anyMatch(word -> !word.equals("/"))) {
      parts.add(words);
    }
  }

  private static String withoutNotice(String text) {
    return GRADE.matcher(text).find() ? NOTICE.matcher(text).replaceAll(" ") : text;
  }

  private static String withoutGenders(String text) {
    String endings = ENDINGS.matcher(BARE_GENDERS.matcher(text).replaceAll(" ")).replaceAll("");
    return BRACKETS
        .matcher(endings)
        .replaceAll(
            group ->
                isGenders(group.group(1))
                    ? " "
                    : java.util.regex.Matcher.quoteReplacement(group.group()));
  }

  private static boolean isGenders(String bracket) {
    return List.of(Letters.fold(bracket).split("[^a-z]+")).stream()
        .allMatch(word -> word.isEmpty() || GENDERS.contains(word));
  }
}
