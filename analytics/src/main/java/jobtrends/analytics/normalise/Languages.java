package jobtrends.analytics.normalise;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The language of a text: by its script where one language has it, else by counting the small words
 * that every text of a language holds. Too short, too mixed or unknown: absent. Threadsafe.
 */
public final class Languages {

  /** The first page of a description settles its language. */
  private static final int ENOUGH = 4_000;

  private static final int FEWEST_HITS = 3;

  /**
   * The best must lead: related languages share words (Danish and Norwegian, Spanish and
   * Portuguese).
   */
  private static final double LEAD = 1.25;

  private static final double MOST_OF_LETTERS = 0.3;

  private static final Pattern WORD = Pattern.compile("\\p{L}{1,30}");

  private static final Map<String, List<String>> WORDS =
      index(
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
                  "hu",
                  "és a az hogy egy nem is vagy meg csapat munka van mint számára leszel magyar"),
              Map.entry(
                  "fi",
                  "ja on ei se että tai sekä olet meidän sinun työ kanssa myös joka ovat tehtävä"),
              Map.entry(
                  "tr",
                  "ve bir için ile bu olan da de en olarak deneyim ekip iş sahibi veya çok")));

  private Languages() {}

  /** ISO 639-1 code of the language most of a text is in. */
  public static Optional<String> detect(String text) {
    String page = text.substring(0, Math.min(text.length(), ENOUGH));
    return byScript(page).or(() -> bySmallWords(page));
  }

  private static Optional<String> byScript(String text) {
    Map<UnicodeScript, Long> scripts = new HashMap<>();
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> scripts.merge(UnicodeScript.of(c), 1L, Long::sum));
    long letters = scripts.values().stream().mapToLong(n -> n).sum();
    long kana = count(scripts, UnicodeScript.HIRAGANA) + count(scripts, UnicodeScript.KATAKANA);
    var languages = new LinkedHashMap<String, Long>();
    languages.put("ja", kana * 3);
    languages.put("zh", kana > 0 ? 0 : count(scripts, UnicodeScript.HAN) * 2);
    languages.put("ko", count(scripts, UnicodeScript.HANGUL));
    languages.put("ar", count(scripts, UnicodeScript.ARABIC));
    languages.put("he", count(scripts, UnicodeScript.HEBREW));
    languages.put("el", count(scripts, UnicodeScript.GREEK));
    languages.put("th", count(scripts, UnicodeScript.THAI));
    languages.put(cyrillic(text), count(scripts, UnicodeScript.CYRILLIC));
    return languages.entrySet().stream()
        .filter(e -> e.getValue() >= 4 && e.getValue() >= letters * MOST_OF_LETTERS)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static long count(Map<UnicodeScript, Long> scripts, UnicodeScript script) {
    return scripts.getOrDefault(script, 0L);
  }

  private static String cyrillic(String text) {
    boolean ukrainian = text.chars().anyMatch(c -> "іїєґІЇЄҐ".indexOf(c) >= 0);
    boolean russian = text.chars().anyMatch(c -> "ыэёъЫЭЁЪ".indexOf(c) >= 0);
    return ukrainian && !russian ? "uk" : ukrainian || russian ? "ru" : "bg";
  }

  private static Optional<String> bySmallWords(String text) {
    Map<String, Integer> hits = new HashMap<>();
    WORD.matcher(text.toLowerCase(java.util.Locale.ROOT))
        .results()
        .flatMap(found -> WORDS.getOrDefault(found.group(), List.of()).stream())
        .forEach(language -> hits.merge(language, 1, Integer::sum));
    return best(hits);
  }

  private static Optional<String> best(Map<String, Integer> hits) {
    var ranked =
        hits.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(2)
            .toList();
    boolean enough = !ranked.isEmpty() && ranked.get(0).getValue() >= FEWEST_HITS;
    boolean leads =
        ranked.size() < 2 || ranked.get(0).getValue() >= LEAD * ranked.get(1).getValue();
    return enough && leads ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
  }

  /** From each word to the languages that have it. */
  private static Map<String, List<String>> index(Map<String, String> byLanguage) {
    Map<String, List<String>> index = new HashMap<>();
    byLanguage.forEach(
        (language, words) -> {
          for (String word : words.split(" ")) {
            index.merge(word, List.of(language), Languages::both);
          }
        });
    return Map.copyOf(index);
  }

  private static List<String> both(List<String> some, List<String> more) {
    return java.util.stream.Stream.concat(some.stream(), more.stream()).distinct().toList();
  }
}
