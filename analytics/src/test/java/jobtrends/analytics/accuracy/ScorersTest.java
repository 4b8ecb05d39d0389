package jobtrends.analytics.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.model.AccuracyFigure;
import jobtrends.model.ListingText;
import jobtrends.model.NormalisedListing;
import jobtrends.model.PayPeriod;
import jobtrends.model.PayReading;
import jobtrends.model.Place;
import jobtrends.model.Salary;
import jobtrends.model.Seniority;
import jobtrends.model.SkillAsk;
import jobtrends.model.Title;
import jobtrends.model.Whereabouts;
import jobtrends.model.WorkMode;
import jobtrends.settings.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every scorer against readers that say one known thing to every text. */
class ScorersTest {

  @TempDir Path folder;

  @Test
  void aSecondRoleIsRightAndNoRoleIsAClass() {
    assertEquals(
        "role_accuracy 0.6667 of 3, role_precision 0.6667 of 3, role_recall 1.0000 of 2,"
            + " role_f1 0.8000 of 2, seniority_accuracy 0.3333 of 3",
        score(
            AccuracyTask.TITLES,
            """
            {"id":"1","raw_title":"a","role":"data engineer","seniority":"senior"}
            {"id":"2","raw_title":"b","role":"Analyst","alt_role":"Data Engineer","seniority":"mid"}
            {"id":"3","raw_title":"c","role":"Other","seniority":"unspecified"}
            """));
  }

  @Test
  void payIsExactOnlyWithBothEndsCurrencyAndPeriod() {
    String pay = ",\"currency\":\"EUR\",\"period\":\"YEAR\",\"is_pay\":true}\n";
    assertEquals(
        "exact 0.5000 of 4, wrong 0.5000 of 4, empty 0.0000 of 4, pay_precision 0.4000 of 5,"
            + " pay_recall 0.5000 of 4, pay_f1 0.4444 of 4, false_pay 1.0000 of 1",
        score(
            AccuracyTask.SALARY,
            "{\"id\":\"1\",\"text\":\"x\",\"min\":50000,\"max\":null"
                + pay
                + "{\"id\":\"2\",\"text\":\"x\",\"min\":50200"
                + pay
                + "{\"id\":\"3\",\"text\":\"x\",\"min\":50000,\"max\":60000"
                + pay
                + "{\"id\":\"4\",\"text\":\"x\",\"min\":50000"
                + pay.replace("YEAR", "MONTH")
                + "{\"id\":\"5\",\"text\":\"x\",\"is_pay\":false}"));
  }

  @Test
  void namesOfOneSkillAreOneAndConceptsCountNeitherWay() {
    assertEquals(
        "documents_precision 0.5000 of 2, documents_recall 0.5000 of 2, documents_f1 0.5000 of 2",
        score(
            AccuracyTask.SKILLS,
            """
            {"id":"1","text":"x","skills":["Postgres","Rust"],"label":"gold_hand","unit":"document"}
            """));
  }

  @Test
  void whatABoardTagsTellsRecallOnlyAndAnotherSetsNamesBoundItsOwn() {
    assertEquals(
        "silver_recall 1.0000 of 1, external_precision 1.0000 of 1, external_recall 1.0000 of 1,"
            + " external_f1 1.0000 of 1",
        score(
            AccuracyTask.SKILLS,
            """
            {"id":"1","text":"x","skills_in_text":["PostgreSQL"],"label":"silver_tags"}
            {"id":"2","text":"x","skills":["Python"],"skills_in_text":["Python"],"label":"gold_external"}
            """));
  }

  @Test
  void placesAreExactAsSetsUnderAnyNameOfTheCity() {
    assertEquals(
        "cities_exact 0.5000 of 2, countries_exact 0.5000 of 2, work_mode 0.5000 of 2,"
            + " city_precision 0.5000 of 2, city_recall 0.5000 of 2, city_f1 0.5000 of 2",
        score(
            AccuracyTask.LOCATIONS,
            """
            {"id":"1","raw":"x","city":"München","country":"DE","countries":["DE"],"remote":"hybrid"}
            {"id":"2","raw":"x","city":"Munich","country":"US","countries":["US"],"remote":"remote"}
            """));
  }

  @Test
  void aPairIsOneJobWhenBothAreInOneCluster() {
    String sides =
        "\"a\":{\"title\":\"%s\",\"text\":\"x\"},\"b\":{\"title\":\"%s\",\"text\":\"x\"}";
    assertEquals(
        "pair_precision 0.5000 of 2, pair_recall 0.5000 of 2, pair_f1 0.5000 of 2",
        score(
            AccuracyTask.DUPLICATES,
            "{\"id\":\"1\",\"same\":true,"
                + sides.formatted("t", "t")
                + "}\n"
                + "{\"id\":\"2\",\"same\":false,"
                + sides.formatted("u", "u")
                + "}\n"
                + "{\"id\":\"3\",\"same\":true,"
                + sides.formatted("v", "w")
                + "}"));
  }

  @Test
  void everySourceHasItsOwnFiguresAndMistakesSayWhatIsRight() {
    Evaluation read =
        read(
            AccuracyTask.TITLES,
            """
            {"id":"1","raw_title":"a","role":"Data Engineer","seniority":"senior","source":"z"}
            {"id":"2","raw_title":"b","role":"Other","seniority":"senior","source":"y"}
            """);

    assertEquals(
        List.of("2 \"b\": said Data Engineer, senior; right is Other, senior"), read.mistakes());
    assertEquals(
        Map.of("y", 0.0, "z", 1.0),
        read.bySource(List.of()).stream()
            .filter(figure -> figure.figure().equals("role_accuracy"))
            .collect(
                Collectors.toMap(
                    AccuracyFigure::group, figure -> figure.value().value().orElseThrow())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "` `|` has no labelled case`",
        "no json|` line 1 is not JSON`",
        "[1]|` line 1 is not a JSON object`",
        "{}|` line 1 has no \"id\"`",
        "{\"id\":\"1\"}|` line 1 has no \"raw_title\"`"
      })
  void badFilesAreOneSentence(String line, String sentence) throws IOException {
    Path file = Files.writeString(folder.resolve("f"), line, StandardCharsets.UTF_8);
    Refused refused =
        assertThrows(
            Refused.class,
            () -> Evaluation.of(LabelledFile.of(AccuracyTask.TITLES, file), sayingOneThing()));

    assertEquals(file + sentence, refused.getMessage());
  }

  private String score(AccuracyTask task, String lines) {
    return read(task, lines).figures(List.of()).stream()
        .filter(AccuracyFigure::isOverall)
        .map(
            figure ->
                String.format(
                    Locale.ROOT,
                    "%s %.4f of %d",
                    figure.figure(),
                    figure.value().value().orElseThrow(),
                    figure.value().n()))
        .collect(Collectors.joining(", "));
  }

  private Evaluation read(AccuracyTask task, String lines) {
    try {
      Path file = Files.writeString(folder.resolve("f"), lines, StandardCharsets.UTF_8);
      return Evaluation.of(LabelledFile.of(task, file), sayingOneThing());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** A senior data engineer in Munich from 50,000 EUR a year; jobs by title. */
  private static Readers sayingOneThing() {
    var pay =
        new Salary(
            OptionalDouble.of(50_000), OptionalDouble.empty(), "EUR", PayPeriod.YEAR, "stated");
    var munich =
        new Place(Optional.of("Munich"), Optional.empty(), Optional.of("DE"), OptionalLong.empty());
    var listing =
        new NormalisedListing(
            "x",
            new Title(Optional.of("Data Engineer"), Optional.of("Data"), Seniority.SENIOR),
            Stream.of("Python", "PostgreSQL", "Machine Learning").map(SkillAsk::mentioned).toList(),
            new PayReading(Optional.of(pay), "stated"),
            new Whereabouts(List.of(munich), WorkMode.HYBRID, List.of()),
            Optional.empty());
    return new Readers(
        text -> listing,
        texts ->
            texts.stream()
                .collect(Collectors.toMap(ListingText::id, text -> text.title().orElseThrow())));
  }
}
