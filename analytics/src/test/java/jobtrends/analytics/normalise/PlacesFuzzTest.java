package jobtrends.analytics.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import jobtrends.model.Place;
import jobtrends.model.Whereabouts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesFuzzTest {

  private static final List<String> PARTS =
      List.of(
          "Berlin",
          "New York",
          "NY",
          "IN",
          "OR",
          "Georgia",
          "Remote",
          "hybrid",
          "US",
          "EMEA",
          "or",
          ", ",
          " - ",
          "; ",
          "/",
          "(",
          ")",
          " & ",
          "St.",
          "U.S.",
          "10115",
          "near",
          "only",
          "São",
          "\u0000",
          "\u202e",
          "\ud800",
          "🦀",
          "&amp;",
          "<br>",
          "Ã©",
          "bei",
          "timezone",
          "Washington");
  private static final int MEGABYTE = 1 << 20;

  private final Places places = Places.standard();

  @Test
  void noMixtureOfPartsThrowsAndEveryReadingIsWellFormed() {
    Random random = new Random(20261120);
    for (int i = 0; i < 6_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int part = random.nextInt(14); part >= 0; part--) {
        text.append(PARTS.get(random.nextInt(PARTS.size())));
        text.append(random.nextBoolean() ? " " : "");
      }
      assertWellFormed(text.toString());
    }
  }

  @Test
  void noTextOfAnyPlaneThrows() {
    Random random = new Random(4711);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(80), 0, 0x110000).forEach(text::appendCodePoint);
      assertWellFormed(text.toString());
    }
  }

  @Test
  void theSameTextIsReadTheSameWay() {
    String text = "Berlin, Paris or Cambridge (hybrid); US, CA - Remote";
    assertEquals(read(text), read(text));
  }

  // Bounded, not timed: an endless match would hold the build for ever.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "Berlin, ",
        "San ",
        "(",
        "US ",
        "New York, ",
        "A.",
        "&amp;",
        "<",
        "no ",
        "\n"
      })
  void aMegabyteOfAnythingEnds(String part) {
    String text = part.repeat(MEGABYTE / part.length());
    Optional<PlainText> said = Plain.field(text);
    Whereabouts read =
        assertTimeoutPreemptively(
            Duration.ofSeconds(30), () -> places.read(Plain.fields(text, text), said, said, said));
    assertTrue(read.places().size() < 10, () -> "too many places: " + read.places().size());
  }

  private void assertWellFormed(String text) {
    for (Place place : read(text).places()) {
      assertTrue(place.country().isPresent(), () -> "no country: " + text);
      assertTrue(place.city().isPresent() || place.geonameId().isEmpty(), () -> "id only: " + text);
    }
  }

  private Whereabouts read(String text) {
    Optional<PlainText> said = Plain.field(text);
    return places.read(Plain.fields(text), Optional.empty(), said, said);
  }
}
