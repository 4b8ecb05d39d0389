package jobtrends.reports.wording;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jobtrends.model.Withheld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language says everything, with the same figures in it. */
class BundlesTest {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

  static List<String> languages() {
    return Wording.LANGUAGES;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aLanguageHasTheKeysAndTheFiguresOfEnglish(String language) {
    assertEquals(figures(Wording.ENGLISH), figures(Wording.of(language)));
  }

  private static Map<String, TreeSet<String>> figures(Wording wording) {
    return wording.messages().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                message ->
                    PLACE
                        .matcher(message.getValue())
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toCollection(TreeSet::new))));
  }

  /** A single quote would hide what follows it, and a brace too many break the report. */
  @ParameterizedTest
  @MethodSource("languages")
  void everyMessageCanBeSaid(String language) {
    Wording wording = Wording.of(language);
    wording
        .messages()
        .forEach(
            (key, message) -> {
              assertEquals(false, message.contains("'"), key);
              assertDoesNotThrow(() -> new MessageFormat(message, wording.locale()), key);
            });
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyReasonHasASentence(String language) {
    for (Withheld reason : Withheld.values()) {
      assertEquals(false, Wording.of(language).reason(reason).isBlank(), reason.name());
    }
  }

  /** English reasons are those of the data set. */
  @Test
  void theReportGivesTheReasonsOfTheDataSet() {
    for (Withheld reason : Withheld.values()) {
      assertEquals(reason.sentence(), Wording.ENGLISH.reason(reason));
    }
  }

  @Test
  void anUnknownKeyIsBrokenSoftware() {
    assertThrows(IllegalArgumentException.class, () -> Wording.ENGLISH.say("no.such.key"));
    assertThrows(IllegalArgumentException.class, () -> Wording.of("xx"));
  }

  @Test
  void numbersAreThoseOfTheLanguage() {
    NumberWords german = Wording.of("de").numbers();
    assertEquals(
        List.of("18.432", "12,1 %", "+1,2", "120 Tsd. $", "66,5 Tsd. €", "2,50 Mio. INR", "−4 %"),
        List.of(
            german.count(18_432),
            german.percent(0.1213),
            german.points(0.0121),
            german.money(120_000, "USD"),
            german.money(66_480, "EUR"),
            german.money(2_500_000, "INR"),
            german.growth(-0.04)));
    assertEquals("Rust, Go und Zig", Wording.of("de").list(List.of("Rust", "Go", "Zig")));
    assertEquals("Deutschland", Wording.of("de").country("DE"));
    assertEquals("Germany", Wording.ENGLISH.country("DE"));
  }

  @Test
  void oneIsSingularAndTwoArePlural() {
    assertEquals("1 of 1 source complete.", Wording.ENGLISH.say("foot.sources", 1, 1));
    assertEquals("2 of 3 sources complete.", Wording.ENGLISH.say("foot.sources", 2, 3));
    assertEquals("1 von 1 Quelle vollständig.", Wording.of("de").say("foot.sources", 1, 1));
  }
}
