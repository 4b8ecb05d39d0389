package jobtrends.analytics.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.model.Field;
import jobtrends.model.ListingKey;
import jobtrends.model.ListingText;
import jobtrends.model.NormalisedListing;
import jobtrends.model.Origin;
import jobtrends.model.PayPeriod;
import jobtrends.model.PayReading;
import jobtrends.model.Place;
import jobtrends.model.RawListing;
import jobtrends.model.Salary;
import jobtrends.model.Seniority;
import jobtrends.model.SkillAsk;
import jobtrends.model.Title;
import jobtrends.model.Whereabouts;
import jobtrends.model.WorkMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NormaliserTest {

  private static final Normaliser NORMALISER = Normaliser.standard();
  private static final String ESTIMATE = "$60K-$80K (Glassdoor est.)";
  private static final String EMPLOYERS_OWN = "$60K-$80K (Employer est.)";

  @Test
  void everyFieldOfAListingIsReadOnce() {
    RawListing raw =
        raw(
            Map.of(
                Field.TITLE, List.of("Senior Data Engineer (m&#47;w&#47;d)"),
                Field.LOCATION, List.of("Anywhere", "Germany"),
                Field.WORK_MODE, List.of("remote"),
                Field.SALARY, List.of("60.000 &euro; im Jahr"),
                Field.DESCRIPTION,
                    List.of("<p>You and the team run Apache Spark for the bank.</p>")));
    assertEquals(
        new NormalisedListing(
            "board/1",
            new Title(Optional.of("Data Engineer"), Optional.of("Data"), Seniority.SENIOR),
            List.of(SkillAsk.mentioned("Apache Spark")),
            new PayReading(
                Optional.of(
                    new Salary(
                        OptionalDouble.of(60_000),
                        OptionalDouble.of(60_000),
                        "EUR",
                        PayPeriod.YEAR,
                        "'€'; stated per year")),
                Salaries.STATED),
            new Whereabouts(List.of(germany()), WorkMode.REMOTE, List.of("Worldwide", "DE")),
            Optional.of("en")),
        NORMALISER.read(raw));
  }

  static Stream<Arguments> pay() {
    return Stream.of(
        Arguments.of("the employer's", Map.of(Field.SALARY, EMPLOYERS_OWN), "60000 stated"),
        Arguments.of("a board's estimate", Map.of(Field.SALARY, ESTIMATE), "none predicted"),
        Arguments.of(
            "a field marked as estimated",
            Map.of(Field.SALARY, EMPLOYERS_OWN, Field.SALARY_PREDICTED, "true"),
            "none predicted"),
        Arguments.of(
            "numbers marked as estimated",
            fields("50000", Map.of(Field.SALARY_PREDICTED, "true")),
            "none predicted"),
        Arguments.of(
            "numbers marked as not estimated",
            fields("50000", Map.of(Field.SALARY_PREDICTED, "false")),
            "50000 stated"),
        Arguments.of(
            "numbers before a text",
            fields("50000", Map.of(Field.SALARY, "$90,000")),
            "50000 stated"),
        Arguments.of(
            "no number, then a text",
            fields("0", Map.of(Field.SALARY, EMPLOYERS_OWN)),
            "60000 stated"),
        Arguments.of(
            "no number, then an estimate",
            fields("0", Map.of(Field.SALARY, ESTIMATE)),
            "none predicted"),
        Arguments.of(
            "a description",
            Map.of(Field.DESCRIPTION, "Base salary: $60,000 - $80,000 a year"),
            "60000 stated"),
        Arguments.of("nothing", Map.of(Field.TITLE, "Clerk"), "none no pay named"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pay")
  void onlyWhatTheEmployerStatesIsCounted(String name, Map<Field, String> said, String expected) {
    PayReading pay = NORMALISER.read(raw(lists(said))).pay();
    String figure =
        pay.salary().map(s -> String.valueOf((int) s.min().orElseThrow())).orElse("none");
    String reason = pay.reason().equals(Salaries.PREDICTED) ? "predicted" : pay.reason();
    assertEquals(expected, figure + " " + reason);
  }

  @Test
  void aFilterIsShownTheEstimateAsOne() {
    PayReading pay = NORMALISER.read(text(Optional.of(ESTIMATE))).pay();
    assertEquals(Salaries.PREDICTED, pay.reason());
    assertEquals(OptionalDouble.of(80_000), pay.salary().orElseThrow().max());
  }

  @Test
  void dutiesAndQualificationsAreReadWithTheDescription() {
    var raw =
        raw(
            Map.of(
                Field.DESCRIPTION,
                List.of(
                    "We are a bank.",
                    "<ul><li>Run Terraform</li></ul>",
                    "Java&lt;br&gt;This is a remote position",
                    "Pay: $50,000 a year")));
    NormalisedListing read = NORMALISER.read(raw);
    assertEquals(List.of("Java", "Terraform"), read.skills());
    assertEquals(WorkMode.REMOTE, read.whereabouts().mode());
    assertEquals(OptionalDouble.of(50_000), read.pay().salary().orElseThrow().min());
  }

  @Test
  void aTextIsCleanedOnlyOnce() {
    var raw = raw(Map.of(Field.DESCRIPTION, List.of("Tags: &amp;amp;amp;lt;Java&amp;amp;amp;gt;")));
    PlainListing texts = PlainListing.of(raw);
    assertEquals("Tags: &lt;Java&gt;", texts.description().orElseThrow().text());
    assertEquals(List.of("Java"), NORMALISER.read(raw).skills());
  }

  @Test
  void everyTaxonomyAndTheReadersAreNamedInTheVersions() {
    assertEquals(
        List.of("extractors", "roles", "pay", "skills", "places"),
        NORMALISER.versions().stream().map(version -> version.split(" ")[0]).toList());
    Pattern shape = Pattern.compile("[a-z]+ \\w[\\w.]*");
    assertTrue(
        NORMALISER.versions().stream().allMatch(shape.asMatchPredicate()),
        NORMALISER.versions()::toString);
  }

  @Test
  void neverThrows() {
    var random = new Random(11);
    for (int i = 0; i < 2000; i++) {
      Map<Field, List<String>> fields =
          Stream.of(Field.values())
              .collect(
                  Collectors.toMap(
                      field -> field,
                      field -> List.of(Noise.text(random, 20), Noise.text(random, 20))));
      NormalisedListing read = NORMALISER.read(raw(fields));
      assertEquals("board/1", read.id(), fields::toString);
    }
  }

  private static Place germany() {
    return new Place(Optional.empty(), Optional.empty(), Optional.of("DE"), OptionalLong.empty());
  }

  private static Map<Field, String> fields(String min, Map<Field, String> more) {
    var all = new EnumMap<Field, String>(more);
    all.put(Field.SALARY_MIN, min);
    all.put(Field.SALARY_CURRENCY, "USD");
    all.put(Field.SALARY_PERIOD, "YEAR");
    return all;
  }

  private static Map<Field, List<String>> lists(Map<Field, String> said) {
    return said.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue())));
  }

  private static RawListing raw(Map<Field, List<String>> fields) {
    return new RawListing(
        new ListingKey("board", "1"),
        Instant.parse("2026-03-02T10:00:00Z"),
        Origin.values()[0],
        fields);
  }

  private static ListingText text(Optional<String> salary) {
    Optional<String> none = Optional.empty();
    return new ListingText("t", none, none, none, salary, none, none, none);
  }
}
