package jobtrends.analytics.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.model.SkillAsk;
import jobtrends.model.SkillAsk.Asked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkillAsksTest {

  private static final Map<Asked, String> WORDS =
      Map.of(Asked.MENTIONED, "mentioned", Asked.NICE_TO_HAVE, "nice", Asked.REQUIRED, "required");

  private static final String[] PIECES = {
    "Java", "Python", "Redis", " 5+ ", "3-5", "years", " of ", "experience", " with ", "Jahre",
    "Nice to have", ":", "Requirements", "\n", ". ", "; ", "is a plus", "required", ", ", " and ",
    "(", ")", "mindestens", "up to ", "\u2022", "e.g. ", "\ud83d", "\u0000", "five ", "Benefits"
  };

  @ParameterizedTest
  @MethodSource("table")
  void tellsHowEachSkillIsAskedFor(String text, String expected) {
    assertEquals(expected, written(asks(text)));
  }

  static Stream<Arguments> table() throws IOException {
    try (var stream = SkillAsksTest.class.getResourceAsStream("skill-asks-given-expected.txt")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains("=>") && !line.startsWith("# "))
          .map(line -> line.split("=>", 2))
          .map(row -> Arguments.of(row[0].strip().replace('⏎', '\n'), row[1].strip()));
    }
  }

  @Test
  void whatTheTitleNamesIsRequired() {
    assertEquals(
        List.of(
            new SkillAsk("Java", Asked.REQUIRED, OptionalInt.empty()), SkillAsk.mentioned("Redis")),
        Skills.standard()
            .asks(
                Plain.field("Java Engineer"),
                Plain.field("We run Java, Redis."),
                Optional.empty()));
  }

  @Test
  void theEmployersOwnProductIsNoSkill() {
    assertEquals(
        List.of(SkillAsk.mentioned("Redis")),
        Skills.standard()
            .asks(
                Optional.empty(),
                Plain.field("At Twilio we run Twilio and Redis."),
                Optional.of("Twilio, Inc.")));
  }

  @Test
  void anyTextIsReadAndNothingIsAskedForZeroYears() {
    Random random = new Random(20261120);
    for (int round = 0; round < 5_000; round++) {
      String text =
          random
              .ints(random.nextInt(40), 0, PIECES.length)
              .mapToObj(piece -> PIECES[piece])
              .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
      assertTrue(asks(text).stream().allMatch(ask -> ask.years().orElse(1) >= 1), text);
    }
  }

  /** Far above what a linear reader needs, far below what a quadratic one takes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Java ",
        "Java nice to have ",
        "nice to have Java ",
        "5 years ",
        "Java 5 years ",
        "Requirements: ",
        "Requirements: Java ",
        "Benefits\n",
        "Java required, ",
        "years ",
        "a.",
        "Redis; ",
        "Java: a plus\n",
        "a plus Java "
      })
  void aMillionCharactersOfOneThingAreReadInLinearTime(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> asks(text));
  }

  private static List<SkillAsk> asks(String text) {
    return Skills.standard().asks(Optional.empty(), Plain.field(text), Optional.empty());
  }

  private static String written(List<SkillAsk> asks) {
    return asks.stream()
        .map(
            ask ->
                ask.name()
                    + " "
                    + WORDS.get(ask.asked())
                    + ask.years().stream().mapToObj(years -> " " + years).findAny().orElse(""))
        .collect(Collectors.joining("; "));
  }
}
