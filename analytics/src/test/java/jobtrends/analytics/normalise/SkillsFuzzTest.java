package jobtrends.analytics.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import jobtrends.model.ListingText;
import jobtrends.taxonomy.SkillTaxonomy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkillsFuzzTest {

  private static final int LONG = 1_000_000;

  /** Far above what a linear reader needs, far below what a quadratic one takes. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static final String[] PIECES = {
    "Python",
    "Go",
    "C++",
    "C#",
    ".NET",
    "R&D",
    "<b>",
    "</li>",
    "&amp;",
    "&#",
    "<",
    ">",
    "@",
    "://",
    "www.",
    ".com",
    ", ",
    "/",
    " and ",
    "no ",
    "\n",
    "\u0000",
    "\u200b",
    "\ud83d",
    "\ude00",
    "ß",
    "companies like ",
    "experience with ",
    "Spring",
    "spark",
    "AWS",
    "Ｐ",
    "5+ years",
    "$120,000"
  };

  @Test
  void anyTextIsReadAndOnlyKnownNamesComeOut() {
    Random random = new Random(4711);
    for (int round = 0; round < 3_000; round++) {
      String text = text(random);
      List<String> names = Plain.skills(Skills.standard(), Plain.field(text), Plain.field(text));

      assertTrue(SkillTaxonomy.standard().categories().keySet().containsAll(names), text);
      assertEquals(names.stream().sorted().distinct().toList(), names, text);
    }
  }

  @Test
  void everyUnicodePlaneIsRead() {
    StringBuilder planes = new StringBuilder();
    for (int point = 0; point <= Character.MAX_CODE_POINT; point += 7) {
      planes.appendCodePoint(point).append(point % 5 == 0 ? " Java " : "");
    }
    assertTrue(
        Plain.skills(Skills.standard(), Optional.empty(), Plain.field(planes.toString()))
            .contains("Java"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        " ",
        "<",
        "<a",
        "&",
        "&amp;",
        "Go ",
        "C/",
        "java,",
        "Spring ",
        "a.",
        "@a",
        "1",
        "$1",
        "companies like ",
        "Spark, ",
        "\n",
        "go-",
        "(",
        "é",
        "( ",
        "5 years ",
        "Remote, "
      })
  void aMillionCharactersOfOneThingAreReadInLinearTime(String piece) {
    String text = piece.repeat(LONG / piece.length());

    assertTimeoutPreemptively(
        LIMIT, () -> Plain.skills(Skills.standard(), Plain.field(text), Plain.field(text)));
    assertTimeoutPreemptively(
        LIMIT, () -> Duplicates.find(List.of(listing("1", text), listing("2", text))));
  }

  @Test
  void anyListingGetsACluster() {
    Random random = new Random(99);
    for (int round = 0; round < 500; round++) {
      List<ListingText> listings =
          List.of(listing("a", text(random)), listing("b", text(random)), listing("c", ""));

      assertEquals(List.of("a", "b", "c"), List.copyOf(Duplicates.find(listings).keySet()));
    }
  }

  private static ListingText listing(String id, String text) {
    Optional<String> same = Optional.of(text);
    return new ListingText(id, same, same, same, same, same, Optional.empty(), Optional.empty());
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      text.append(random.nextInt(4) == 0 ? (char) random.nextInt(65_536) : ' ');
    }
    return text.toString();
  }
}
