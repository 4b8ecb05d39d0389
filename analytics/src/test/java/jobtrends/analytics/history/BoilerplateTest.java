package jobtrends.analytics.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import jobtrends.analytics.SparkTest;
import jobtrends.analytics.Tables;
import jobtrends.model.SkillAsk.Asked;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** Paragraphs are numbers here: 7 is what an employer says of itself. */
@SparkTest
class BoilerplateTest {

  /** What stands in how many titles and families of an employer is or is not boilerplate. */
  @Test
  void threeTitlesOfTwoFamiliesMakeABlockBoilerplate(SparkSession spark) {
    Dataset<Row> seen =
        sightings(
            spark,
            ad("three titles, two families", "Data Engineer", "'Data'", mentioned(7)),
            ad("three titles, two families", "Analyst", "'Data'", mentioned(7)),
            ad("three titles, two families", "Designer", "'Design'", mentioned(7, 8)),
            ad("two titles", "Data Engineer", "'Data'", mentioned(7)),
            ad("two titles", " data engineer", "'Web'", mentioned(7)),
            ad("two titles", "Designer", "'Design'", mentioned(7)),
            ad("one family", "Data Engineer", "'Data'", mentioned(7)),
            ad("one family", "Analyst", "'Data'", mentioned(7)),
            ad("one family", "Data Scientist", "'Data'", mentioned(7)),
            ad("other trades are one family", "Nurse", "null", mentioned(7)),
            ad("other trades are one family", "Cook", "null", mentioned(7)),
            ad("other trades are one family", "Driver", "null", mentioned(7)),
            ad("other trades and ours", "Nurse", "null", mentioned(9)),
            ad("other trades and ours", "Cook", "null", mentioned(9)),
            ad("other trades and ours", "Analyst", "'Data'", mentioned(9)));

    assertEquals(
        "other trades and ours 9\nthree titles, two families 7",
        Tables.sorted(Boilerplate.of(seen).selectExpr("employer", "concat_ws(',', repeated)")));
  }

  @Test
  void employersWithoutANameRepeatNothing(SparkSession spark) {
    Dataset<Row> seen =
        sightings(
            spark,
            ad("a", "Nurse", "null", mentioned(7)),
            ad("a", "Cook", "null", mentioned(7)),
            ad("a", "Analyst", "'Data'", mentioned(7)));

    assertEquals(
        "",
        Tables.sorted(
            Boilerplate.of(seen.selectExpr("null as employer", "title", "family", "asks"))));
  }

  /** One skill a row: where it stands, and how it is asked for once boilerplate is known. */
  @Test
  void aSkillIsSetAsideWhereAllItsPlacesAreBoilerplate(SparkSession spark) {
    Dataset<Row> seen =
        sightings(
            spark,
            ad("acme", "only there", "'Data'", mentioned(7)),
            ad("acme", "in two that are", "'Data'", mentioned(7, 8)),
            ad("acme", "elsewhere too", "'Data'", mentioned(7, 9)),
            ad("acme", "short line", "'Data'", mentioned()),
            ad("acme", "required", "'Data'", ask("REQUIRED")),
            ad("other", "another employer", "'Data'", mentioned(7)));
    Dataset<Row> repeated =
        Tables.values(spark, "('acme', array(8L, 7L)), ('c', array(7L))", "employer", "repeated");

    assertEquals(
        """
        another employer MENTIONED
        elsewhere too MENTIONED
        in two that are BOILERPLATE
        only there BOILERPLATE
        required REQUIRED
        short line MENTIONED""",
        Tables.sorted(Boilerplate.marked(seen, repeated).selectExpr("title", "asks[0].asked")));
  }

  @Test
  void theNamesSortByHowMuchTheyAsk() {
    List<String> names =
        Stream.concat(
                Stream.of(Boilerplate.BOILERPLATE), Stream.of(Asked.values()).map(Asked::name))
            .toList();

    assertEquals(names.stream().sorted().toList(), names);
  }

  private static Dataset<Row> sightings(SparkSession spark, String... ads) {
    return Tables.values(spark, String.join(", ", ads), "employer", "title", "family", "asks")
        .selectExpr("employer", "title", "cast(family as string) as family", "asks");
  }

  private static String ad(String employer, String title, String family, String ask) {
    return "('%s', '%s', %s, array(%s))".formatted(employer, title, family, ask);
  }

  private static String mentioned(long... blocks) {
    return ask("MENTIONED", blocks);
  }

  private static String ask(String asked, long... blocks) {
    String numbers =
        String.join(", ", java.util.Arrays.stream(blocks).mapToObj(b -> b + "L").toList());
    return "named_struct('skill', 'java', 'asked', '%s', 'years', cast(null as int), 'only_in',"
            .formatted(asked)
        + " cast(array(%s) as array<bigint>))".formatted(numbers);
  }
}
