package jobtrends.analytics.normalise;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The language of a text: by its script where one language has it, else by counting the small words
 * that every text of a language holds. Too short, too mixed or unknown: absent. Threadsafe.
 */
final class Languages {

  /** The first paragraphs of a description settle its language. */
  private static final int ENOUGH = 2_000;

  private static final int FEWEST_HITS = 3;

  private static final int FEWEST_LETTERS = 4;

  /** All letters before it are Latin. */
  private static final int END_OF_LATIN = 0x250;

  /**
   * The best must lead: related languages share words (Danish and Norwegian, Spanish and
   * Portuguese).
   */
  private static final double LEAD = 1.25;

  private static final double MOST_OF_LETTERS = 0.3;

  private static final Map<String, String> SMALL_WORDS =
      Map.ofEntries(
          Map.entry(
              "en",
              "the and of to with for you we our your are is will this that have be as on who or from by at their"),
          Map.entry(
              "de",
              "und der die das mit für wir du sie ist im von den dem ein eine einen auf zu bei oder als deine unser sich nicht werden zur zum"),
          Map.entry(
              "fr",
              "et les des une pour vous nous dans avec est votre notre sur du au aux qui sont par que vos nos le la en ou plus être"),
          Map.entry(
              "es",
              "y los las una para con del por que nuestro el la en es tu como más se su al experiencia trabajo somos nuestra equipo"),
          Map.entry(
              "pt",
              "e os as uma para com do da dos das por que nosso em não você é no na ao são experiência sua seu mais como nossa equipe vaga"),
          Map.entry(
              "it",
              "e il gli una per con della del che di nel nostro i le la in è alla dei sono delle si al lavoro anche nella un esperienza"),
          Map.entry(
              "nl",
              "en het een voor met van je wij ons de in is op te dat bij ervaring jij als naar zijn aan ook jouw onze niet of om"),
          Map.entry(
              "pl",
              "i w na z do się oraz dla jest nie o od po że lub praca przez co ze za pracy doświadczenie twoje nasz które będziesz"),
          Map.entry(
              "sv",
              "och att för med som av på är vi du en ett till det den i har om dig eller vår kan hos oss"),
          Map.entry(
              "da",
              "og at til med som af på er vi du en et det den i har om dig eller vores kan hos os ikke"),
          Map.entry(
              "no",
              "og å til med som av på er vi du en et det den i har om deg eller vår kan hos oss ikke"),
          Map.entry(
              "cs",
              "a v na se pro je že do nebo jsme si který práce od jako nabízíme vás tým za s o ve být"),
          Map.entry(
              "ro",
              "și în de la cu pentru care este din sau pe să un o ce experiență echipa sunt vei noastră"),
          Map.entry(
              "hu", "és a az hogy egy nem is vagy meg csapat munka van mint számára leszel magyar"),
          Map.entry(
              "fi",
              "ja on ei se että tai sekä olet meidän sinun työ kanssa myös joka ovat tehtävä"),
          Map.entry(
              "tr", "ve bir için ile bu olan da de en olarak deneyim ekip iş sahibi veya çok"));

  private static final List<String> LANGUAGES = SMALL_WORDS.keySet().stream().sorted().toList();
  private static final Map<String, int[]> WORDS = index();
  private static final int[] NONE = {};

  private static final int LONGEST_WORD =
      WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);

  private Languages() {}

  /** ISO 639-1 code of the language most of a text is in. */
  static Optional<String> detect(PlainText text) {
    String page = text.head(ENOUGH);
    return byScript(page).or(() -> bySmallWords(page));
  }

  private static Optional<String> byScript(String text) {
    Map<UnicodeScript, Integer> scripts = scripts(text);
    int letters = scripts.values().stream().mapToInt(n -> n).sum();
    int kana = count(scripts, UnicodeScript.HIRAGANA) + count(scripts, UnicodeScript.KATAKANA);
    var languages = new LinkedHashMap<String, Integer>();
    languages.put("ja", kana * 3);
    languages.put("zh", kana > 0 ? 0 : count(scripts, UnicodeScript.HAN) * 2);
    languages.put("ko", count(scripts, UnicodeScript.HANGUL));
    languages.put("ar", count(scripts, UnicodeScript.ARABIC));
    languages.put("he", count(scripts, UnicodeScript.HEBREW));
    languages.put("el", count(scripts, UnicodeScript.GREEK));
    languages.put("th", count(scripts, UnicodeScript.THAI));
    if (scripts.containsKey(UnicodeScript.CYRILLIC)) {
      languages.put(cyrillic(text), count(scripts, UnicodeScript.CYRILLIC));
    }
    return languages.entrySet().stream()
        .filter(e -> e.getValue() >= FEWEST_LETTERS && e.getValue() >= letters * MOST_OF_LETTERS)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** How many letters of each script a text has. */
  private static Map<UnicodeScript, Integer> scripts(String text) {
    Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
    int latin = 0;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (c < END_OF_LATIN) {
        latin += Character.isLetter(c) ? 1 : 0;
      } else if (Character.isLetter(c)) {
        scripts.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    scripts.merge(UnicodeScript.LATIN, latin, Integer::sum);
    return scripts;
  }

  private static int count(Map<UnicodeScript, Integer> scripts, UnicodeScript script) {
    return scripts.getOrDefault(script, 0);
  }

  private static String cyrillic(String text) {
    boolean ukrainian = text.chars().anyMatch(c -> "іїєґІЇЄҐ".indexOf(c) >= 0);
    boolean russian = text.chars().anyMatch(c -> "ыэёъЫЭЁЪ".indexOf(c) >= 0);
    return ukrainian && !russian ? "uk" : ukrainian || russian ? "ru" : "bg";
  }

  private static Optional<String> bySmallWords(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int[] hits = new int[LANGUAGES.size()];
    int start = 0;
    for (int at = 0; at < lower.length(); at++) {
      if (!Character.isLetter(lower.charAt(at))) {
        count(lower, start, at, hits);
        start = at + 1;
      }
    }
    count(lower, start, lower.length(), hits);
    return best(hits);
  }

  private static void count(String text, int start, int end, int[] hits) {
    if (end > start && end - start <= LONGEST_WORD) {
      for (int language : WORDS.getOrDefault(text.substring(start, end), NONE)) {
        hits[language]++;
      }
    }
  }

  private static Optional<String> best(int[] hits) {
    int best = 0;
    int second = 0;
    for (int language = 1; language < hits.length; language++) {
      if (hits[language] > hits[best]) {
        second = hits[best];
        best = language;
      } else {
        second = Math.max(second, hits[language]);
      }
    }
    boolean leads = hits[best] >= FEWEST_HITS && hits[best] >= LEAD * second;
    return leads ? Optional.of(LANGUAGES.get(best)) : Optional.empty();
  }

  /** From each word to the languages that have it, by their index. */
  private static Map<String, int[]> index() {
    Map<String, int[]> index = new HashMap<>();
    for (int language = 0; language < LANGUAGES.size(); language++) {
      for (String word : SMALL_WORDS.get(LANGUAGES.get(language)).split(" ")) {
        index.merge(word, new int[] {language}, Languages::both);
      }
    }
    return index;
  }

  private static int[] both(int[] some, int[] more) {
    return IntStream.concat(IntStream.of(some), IntStream.of(more)).distinct().toArray();
  }
}
