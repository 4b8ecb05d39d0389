package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import jobtrends.analytics.SparkTest;
import jobtrends.model.DemandWeek;
import jobtrends.model.PayAbove;
import jobtrends.model.PayAbove.Bounds;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

@SparkTest
class PayAbovesTest {

  /** Golden vector G16: 40 of 100 say, 30 % of them pay over 100,000 dollars. */
  @Test
  void thoseThatDoNotSayCouldBeAllOrNone(SparkSession spark) {
    Dataset<Row> cells =
        spark
            .range(200)
            .selectExpr(
                "if(id < 100, 'ROLE', 'CITY') as group",
                "'Data' as name",
                "concat('e', id) as employer",
                "if(id < 40, 'EUR', if(id < 60, 'XXX', null)) as currency",
                "if(id < 60, if(id < 12, 60000D, 50000D), null) as pay_year",
                "date'2026-03-02' as posted",
                "'DE' as country");
    Dataset<Row> yardsticks =
        spark.sql(
            "select 'EUR' as currency, date'2026-03-02' as posted, 'DE' as country,"
                + " 2D as US_DOLLARS, 1D as INTERNATIONAL_DOLLARS");
    List<PayAbove> aboves = PayAboves.toRecords(PayAboves.of(cells, yardsticks));

    assertEquals(8, aboves.size());
    assertEquals(
        new PayAbove(
            DemandWeek.ALL_ROLES,
            100_000,
            Estimates.share(12, 40).worth(40),
            Estimates.share(40, 100),
            new Bounds(0.12, 0.72)),
        aboves.get(1));
    assertEquals(Estimates.share(0, 40).worth(40), aboves.get(3).stated());
    assertEquals("Data", aboves.get(5).role());
    assertEquals(aboves.get(1).stated(), aboves.get(5).stated());
  }

  @Test
  void whereNobodySaysAnythingIsPossible(SparkSession spark) {
    Dataset<Row> cells =
        spark
            .range(20)
            .selectExpr(
                "'ROLE' as group",
                "'Data' as name",
                "'e' as employer",
                "cast(null as string) as currency",
                "cast(null as double) as pay_year",
                "cast(null as date) as posted",
                "'DE' as country");
    Dataset<Row> none =
        spark.sql(
            "select '' as currency, date'2026-03-02' as posted, '' as country, 1D as US_DOLLARS");
    PayAbove first = PayAboves.toRecords(PayAboves.of(cells, none)).get(0);

    assertEquals(new Bounds(0, 1), first.bounds());
    assertEquals(Estimates.belowFloor(0).worth(0), first.stated());
    assertEquals(Estimates.share(0, 20), first.disclosed());
  }

  /** Whatever the counts, what is all of them is 1: not 0.9999999999999999. */
  @Test
  void allIsOneToTheLastDigit() {
    List<Double> most =
        IntStream.rangeClosed(1, 300)
            .boxed()
            .flatMap(
                postings ->
                    IntStream.rangeClosed(0, postings)
                        .mapToObj(said -> DisclosureBounds.of(postings, said, said).high()))
            .distinct()
            .toList();

    assertEquals(List.of(1.0), most);
  }
}
