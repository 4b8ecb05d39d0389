package jobtrends.analytics.normalise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
      Pattern.compile(
          "(?i)(?<=\\p{L})(?:[:*_/·]-?(?:in(?:nen)?|euse|trice)\\b"
              + "|·(?:e|ne)\\b|\\((?:in|a|e|ne|se|euse|trice)\\))");
  private static final Pattern FEMININE = Pattern.compile("(?<=[dt]or)a$|(?<=(?:l|it)er)in$");
  private static final Pattern HOURS =
      Pattern.compile(
          "(?i)\\b\\d{1,2}(?:\\s?[-–/]\\s?\\d{1,2})?\\+?\\s?"
              + "(?:h|hrs|hours?|uur|std|stunden|wochenstunden|heures|horas|ore|godz)\\b"
              + "(?:\\s?(?:/|per|pro|par)\\s?(?:week|woche|semaine|semana|w))?");
  private static final Pattern SEGMENTS = Pattern.compile("\\s[-–—]+\\s|[|,@]|:\\s");
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
          "pessoa",
          "vollzeit",
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
      Map.ofEntries(
          Map.entry("sr", "senior"),
          Map.entry("snr", "senior"),
          Map.entry("jr", "junior"),
          Map.entry("jnr", "junior"),
          Map.entry("dev", "developer"),
          Map.entry("entwickler", "developer"),
          Map.entry("programista", "developer"),
          Map.entry("desenvolvedor", "developer"),
          Map.entry("desarrollador", "developer"),
          Map.entry("développeur", "developer"),
          Map.entry("ontwikkelaar", "developer"),
          Map.entry("eng", "engineer"),
          Map.entry("mgr", "manager"),
          Map.entry("asst", "assistant"));

  private DuplicatesTitle() {}

  /**
   * The telling words, sorted and joined by spaces; the same for two copies of one job.
   *
   * @param employer canonical; the title may repeat it
   * @param location parts of the listing's own location; the title may repeat them
   */
  static String core(String title, String employer, Set<String> location) {
    String cut = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
    String own = withoutRepeats(cut, employer, location);
    String timed = HOURS.matcher(GENDER.matcher(own).replaceAll(" ")).replaceAll(" ");
    String plain = GENDERED_END.matcher(timed).replaceAll("");
    String numbered = REQUISITION.matcher(plain.strip()).replaceAll("");
    String core =
        words(
            REMOTE
                .matcher(BRACKETS.matcher(numbered).replaceAll(DuplicatesTitle::kept))
                .replaceAll(" "));
    return core.isEmpty() ? words(cut) : core;
  }

  /** Whether a text has each of some title words, none of which is a mere number or letter. */
  static boolean mentions(String text, Set<String> words) {
    Set<String> said =
        Arrays.stream(NOT_WORD.split(text.toLowerCase(Locale.ROOT)))
            .map(DuplicatesTitle::singular)
            .collect(Collectors.toSet());
    return words.stream()
        .allMatch(word -> word.length() > 1 && !word.matches("\\d+") && said.contains(word));
  }

  /** Segments that name the employer or the listing's own place tell nothing new. */
  private static String withoutRepeats(String title, String employer, Set<String> location) {
    List<String> kept = new ArrayList<>();
    boolean afterPlace = false;
    for (String segment : SEGMENTS.split(title)) {
      boolean region = afterPlace && COUNTRY_CODE.matcher(segment.strip()).matches();
      boolean place = region || location.contains(DuplicatesPlace.fold(segment));
      if (!place && (employer.isEmpty() || !Employers.canonical(segment).equals(employer))) {
        kept.add(segment);
      }
      afterPlace = place;
    }
    return kept.isEmpty() ? title : String.join(" - ", kept);
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
    List<String> words = List.of(NOT_WORD.split(title.toLowerCase(Locale.ROOT)));
    String initials =
        words.stream()
            .filter(word -> !word.isEmpty())
            .map(word -> word.substring(0, 1))
            .collect(Collectors.joining());
    return words.stream()
        .filter(word -> !word.isEmpty() && !NOISE.contains(word))
        .filter(word -> !isSpeltOut(word, initials))
        .map(word -> FEMININE.matcher(word).replaceAll(""))
        .map(word -> WHOLE_WORDS.getOrDefault(word, word))
        .map(DuplicatesTitle::singular)
        .sorted()
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** "SRE (Site Reliability Engineer)" says one thing twice. */
  private static boolean isSpeltOut(String word, String initials) {
    return word.length() > 1 && initials.contains(word);
  }

  private static String singular(String word) {
    boolean plural = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
