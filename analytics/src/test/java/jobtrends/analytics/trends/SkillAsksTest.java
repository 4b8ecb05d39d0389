package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jobtrends.analytics.SparkTest;
import jobtrends.analytics.Tables;
import jobtrends.model.Estimate;
import jobtrends.model.HowAsked;
import jobtrends.model.SkillShare;
import jobtrends.model.Withheld;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** How skills are asked for in a window: as a must, as welcome, with years, or not at all. */
@SparkTest
class SkillAsksTest {

  private static final long POSTINGS = 40;

  /** Per skill: how many postings ask how, and what is published of it. */
  @Test
  void sharesOfAllPostingsAndTheMedianOfYears(SparkSession spark) {
    String postings =
        String.join(
            ", ",
            // 12 with years 1 … 12 and no employer's name, 4 welcome, 2 mentioned, 1 boilerplate.
            asks(12, "java", "REQUIRED", "1 + i"),
            asks(4, "java", "NICE_TO_HAVE", "null"),
            asks(2, "java", "MENTIONED", "null"),
            asks(1, "java", "BOILERPLATE", "null"),
            // Nine figures are one less than a median needs.
            asks(9, "sql", "REQUIRED", "3"),
            // A skill that only boilerplate names is asked for by nobody.
            asks(3, "rust", "BOILERPLATE", "null"),
            asks(9, "", "", ""));
    Map<String, SkillShare> shares = shares(spark, postings, "cast(null as string)");

    assertEquals(
        new HowAsked(
            Estimates.share(12, POSTINGS),
            Estimates.share(4, POSTINGS),
            Estimate.of(6.5, 3, 10, 12)),
        shares.get("java").asked());
    assertEquals(Estimates.share(18, POSTINGS).worth(POSTINGS), shares.get("java").share());
    assertEquals(1, shares.get("java").setAside().orElseThrow());
    assertEquals(
        new HowAsked(
            Estimates.share(9, POSTINGS), Estimates.share(0, POSTINGS), Estimates.belowFloor(9)),
        shares.get("sql").asked());
    assertEquals(Estimates.share(0, POSTINGS).worth(POSTINGS), shares.get("rust").share());
    assertEquals(3, shares.get("rust").setAside().orElseThrow());
  }

  /** Twelve figures: whose they are, and whether a median is said (S24). */
  @Test
  void oneEmployersYearsAreItsNews(SparkSession spark) {
    String postings = asks(12, "java", "REQUIRED", "5");
    Estimate median = Estimate.of(5, 5, 5, 12);
    Estimate withheld = Estimate.withheld(Withheld.ONE_EMPLOYER, 12);

    Map.of(
            "if(i < 6, 'a', 'b' || i)", median,
            "if(i < 7, 'a', 'b' || i)", withheld,
            "cast(null as string)", median)
        .forEach(
            (employer, expected) ->
                assertEquals(
                    expected, shares(spark, postings, employer).get("java").asked().years()));
  }

  private static Map<String, SkillShare> shares(
      SparkSession spark, String postings, String employer) {
    var read =
        Tables.values(spark, postings, "i", "asks")
            .selectExpr(
                "asks", employer + " as employer", "'now' as window", "true as has_description");
    return SkillShares.toRecords(
            SkillShares.of(read),
            new SkillShares.Context(Map.of(), CorrectedCounts.by(List.of())),
            Optional.of(Withheld.NO_EARLIER_PERIOD))
        .stream()
        .collect(Collectors.toMap(SkillShare::skill, share -> share));
  }

  /** So many postings that name one skill, or none; i counts them. */
  private static String asks(int n, String skill, String asked, String years) {
    String ask = "named_struct('skill', '%s', 'asked', '%s', 'years', cast(%s as int))";
    String none = "cast(array() as array<struct<skill: string, asked: string, years: int>>)";
    return IntStream.range(0, n)
        .mapToObj(
            i ->
                skill.isEmpty()
                    ? "(%d, %s)".formatted(i, none)
                    : "(%d, array(%s))"
                        .formatted(
                            i, ask.formatted(skill, asked, years.replace("i", String.valueOf(i)))))
        .collect(Collectors.joining(", "));
  }
}
