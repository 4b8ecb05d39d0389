package jobtrends.analytics.normalise;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What of a title tells one job from another: its words without gender marks, "remote", requisition
 * numbers and bracketed places. Level, team and numbers stay.
 */
final class DuplicatesTitle {

  private static final int LONGEST = 300;

  private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]]{0,60})[)\\]]");
  private static final Pattern GENDER =
      Pattern.compile("(?i)\\b[mwfdxhn]\\s?[/|*]\\s?[mwfdxhn](?:\\s?[/|*]\\s?[mwfdxhn])?\\b");
  private static final Pattern GENDERED_END =
      Pattern.compile("(?i)(?<=\\p{L})[:*_/]-?in(?:nen)?\\b");
  private static final Pattern REQUISITION =
      Pattern.compile("(?i)[-–#(\\s](?:r|jr|req|id|ref)?[-_\\s]?\\d{5,12}\\)?$");
  private static final Pattern REMOTE = Pattern.compile("(?i)\\b(?:(?:us|uk|eu)[- ])?remote\\b");
  private static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{2}");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}+#]+");

  private static final Set<String> NOISE =
      Set.of(
          "remote",
          "fully",
          "full",
          "worldwide",
          "anywhere",
          "hybrid",
          "onsite",
          "homeoffice",
          "home",
          "office",
          "all",
          "genders",
          "gender",
          "global",
          "time",
          "fulltime",
          "wfh",
          "based",
          "emea",
          "europe",
          "job",
          "in",
          "the",
          "a",
          "of",
          "for",
          "at",
          "and");

  private static final Map<String, String> WHOLE_WORDS =
      Map.of(
          "sr",
          "senior",
          "snr",
          "senior",
          "jr",
          "junior",
          "jnr",
          "junior",
          "dev",
          "developer",
          "eng",
          "engineer",
          "mgr",
          "manager",
          "asst",
          "assistant");

  private DuplicatesTitle() {}

  /** The telling words, sorted and joined by spaces; the same for two copies of one job. */
  static String core(String title) {
    String cut = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
    String plain = GENDERED_END.matcher(GENDER.matcher(cut).replaceAll(" ")).replaceAll("");
    String numbered = REQUISITION.matcher(plain.strip()).replaceAll("");
    String core =
        words(
            REMOTE
                .matcher(BRACKETS.matcher(numbered).replaceAll(DuplicatesTitle::kept))
                .replaceAll(" "));
    return core.isEmpty() ? words(cut) : core;
  }

  /** A bracket that only repeats place or working mode goes; "(German-speaking)" stays. */
  private static String kept(MatchResult bracket) {
    String inside = bracket.group(1);
    boolean place =
        COUNTRY_CODE.matcher(inside).matches()
            || DuplicatesPlace.of(inside).isOnlyCountriesOrAnywhere();
    return place ? " " : Matcher.quoteReplacement(" " + inside + " ");
  }

  private static String words(String title) {
    return Arrays.stream(NOT_WORD.split(title.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty() && !NOISE.contains(word))
        .map(word -> WHOLE_WORDS.getOrDefault(word, word))
        .map(DuplicatesTitle::singular)
        .sorted()
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static String singular(String word) {
    boolean plural = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
