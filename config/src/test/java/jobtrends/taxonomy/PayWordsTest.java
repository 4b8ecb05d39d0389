package jobtrends.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jobtrends.model.PayPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PayWordsTest {

  private static final PayWords WORDS = PayWords.standard();

  @ParameterizedTest
  @CsvSource({
    "hour, HOUR",
    "pd, DAY",
    "wk, WEEK",
    "monat, MONTH",
    "annum, YEAR",
    "m, MONTH",
    "p.a, YEAR"
  })
  void periodsAreNamed(String word, PayPeriod period) {
    assertEquals(Optional.of(period), WORDS.period(word));
  }

  @ParameterizedTest
  @CsvSource({"salary", "per", "''", "hourglass", "up_to"})
  void otherWordsNameNone(String word) {
    assertEquals(Optional.empty(), WORDS.period(word));
  }

  static Stream<Arguments> senses() {
    return Stream.of(
        Arguments.of("hourly", Set.of(PaySense.HOUR, PaySense.ADVERB)),
        Arguments.of("until", Set.of(PaySense.TO, PaySense.UP_TO)),
        Arguments.of("gross", Set.of(PaySense.FILLER, PaySense.GROSS)),
        Arguments.of("bicycle", Set.of()));
  }

  @ParameterizedTest
  @MethodSource("senses")
  void aWordSaysAllItsRowsSay(String word, Set<PaySense> expected) {
    assertEquals(expected, WORDS.senses(word));
  }

  @ParameterizedTest
  @CsvSource({"up, to, true", "at, least, false", "to, up, false", "'', to, false"})
  void twoWordsTogetherSayMore(String first, String last, boolean upTo) {
    assertEquals(upTo, WORDS.senses(first, last).contains(PaySense.UP_TO));
  }

  @ParameterizedTest
  @EnumSource(PaySense.class)
  void everySenseHasARow(PaySense sense) {
    assertTrue(
        TaxonomyRows.of("pay-words.csv").stream()
            .anyMatch(row -> row.get("sense").equals(sense.name())));
  }

  @Test
  void noReaderCanChangeThem() {
    assertThrows(
        UnsupportedOperationException.class, () -> WORDS.senses("salary").add(PaySense.HOUR));
    assertThrows(
        UnsupportedOperationException.class, () -> WORDS.senses("bicycle").add(PaySense.HOUR));
  }
}
