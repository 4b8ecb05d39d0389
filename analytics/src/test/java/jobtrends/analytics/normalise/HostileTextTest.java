package jobtrends.analytics.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobtrends.model.Field;
import jobtrends.model.ListingKey;
import jobtrends.model.ListingText;
import jobtrends.model.NormalisedListing;
import jobtrends.model.Origin;
import jobtrends.model.RawListing;
import jobtrends.model.Seniority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole normaliser over what no job board should print, in every field at once. */
class HostileTextTest {

  /** Guards against a reader that never ends; how fast readers are is measured elsewhere. */
  private static final Duration HANGS = Duration.ofSeconds(60);

  private static final int MEGABYTE = 1_000_000;
  private static final Normaliser NORMALISER = Normaliser.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "$",
        "1",
        "(",
        " ,",
        "C++ ",
        "<",
        "&#",
        "-",
        "/",
        "\u0000",
        "\u202e",
        "\u200b",
        "\ud83d",
        "\ud83d\ude00",
        "Ã©",
        "k - ",
        "1,000 ",
        "per ",
        "Berlin, ",
        "or remote ",
        "(m/w/d) ",
        "\n"
      })
  void aMegabyteOfOneThingInEveryFieldComesToAnEnd(String piece) {
    String text = piece.repeat(MEGABYTE / piece.length());

    assertTimeoutPreemptively(HANGS, () -> readEveryWay(text), () -> "hangs on " + piece);
  }

  static Stream<String> texts() {
    return Stream.of(
        "\u202eSenior Data Engineer\u202c in \u2067برلين\u2069 €60.000",
        "مهندس بيانات أول — الرياض، السعودية، 20,000 ريال شهريا",
        "S\u200be\u200bnior D\u200data\ufeff Engineer\u00ad, Ber\u200blin",
        "SÃ©nior DÃ©veloppeur â€“ MÃ¼nchen, â‚¬60k",
        "🚀 Data Engineer 🦀 (Rust) 👩‍💻 – 🇩🇪 Berlin 💰€60k",
        "Data\u0000 Engineer\u0000, Berlin\u0000",
        "\ud83d Data Engineer \ude00 Berlin \udfff",
        "D̷̛̘a̶͇͝t̸̙̂a̷̤͐ E̵n̶g̷i̸n̷e̶e̵r̵",
        "\uffff\ufffe\ufdd0 Data Engineer",
        "Ｄａｔａ　Ｅｎｇｉｎｅｅｒ　￥５，０００，０００",
        "\r\n\t\u000b\u000c\u0085\u2028\u2029",
        "%s%n${jndi:x} {{7*7}} '; -- \\Q\\E $1 \\1");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyHostileTextIsRead(String text) {
    readEveryWay(text);
  }

  @Test
  void everyPlaneOfUnicodeIsRead() {
    IntStream.rangeClosed(0, Character.MAX_CODE_POINT >> 16)
        .forEach(plane -> readEveryWay(plane(plane)));
  }

  @Test
  void signsThatCannotBeSeenAndBrokenEncodingDoNotHideAJob() {
    NormalisedListing read =
        NORMALISER.read(everywhere("Se\u200bnior Data\u00ad Engineer â€“ MÃ¼nchen"));

    assertEquals(Optional.of("Data Engineer"), read.title().role());
    assertEquals(Seniority.SENIOR, read.title().seniority());
    assertEquals(Optional.of("Munich"), read.whereabouts().places().get(0).city());
  }

  @Test
  void randomCharactersOfAllOfUnicodeAreRead() {
    Random random = new Random(20261120);
    for (int round = 0; round < 1_500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(random.nextBoolean() ? Noise.text(random, 3) : anyCharacter(random));
      }
      readEveryWay(text.toString());
    }
  }

  private static String anyCharacter(Random random) {
    return random.nextInt(4) == 0
        ? String.valueOf((char) random.nextInt(Character.MAX_VALUE + 1))
        : Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
  }

  private static String plane(int plane) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at <= 0xFFFF; at++) {
      text.appendCodePoint((plane << 16) + at).append(at % 97 == 0 ? " Data Engineer, " : "");
    }
    return text.toString();
  }

  /** As the pipeline reads it, as the filters do, and as the duplicate finder does. */
  private static void readEveryWay(String text) {
    RawListing raw = inEveryField(text);
    assertEquals(NORMALISER.read(raw), NORMALISER.read(raw));
    assertEquals("id", NORMALISER.read(everywhere(text)).id());
    assertFalse(Duplicates.find(List.of(everywhere(text))).isEmpty());
    assertFalse(Employers.canonical(text).contains("  "));
  }

  private static RawListing inEveryField(String text) {
    Map<Field, List<String>> fields = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      fields.put(field, List.of(text));
    }
    return new RawListing(new ListingKey("x", "1"), Instant.EPOCH, Origin.API, fields);
  }

  private static ListingText everywhere(String text) {
    Optional<String> same = Optional.of(text);
    return new ListingText("id", same, same, same, same, same, same, same);
  }
}
