package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Comparator;
import java.util.List;
import jobtrends.model.CityPay;
import jobtrends.model.PayComparison;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What postings of a role say they pay, city by city: as stated, and in dollars. */
public final class CityPays {

  private static final int MOST = 2_000;

  private CityPays() {}

  /**
   * One row per role, city and money that has a figure, as {@link PayLevels#of} gives them, {@code
   * group} being the role and {@code name} the city.
   *
   * <p>In: {@link PayCells#ofRolesInCities} and {@link PayYardsticks}.
   */
  public static Dataset<Row> of(Dataset<Row> cells, Dataset<Row> yardsticks) {
    Dataset<Row> inDollars =
        PayComparisons.converted(cells.filter(col("pay_year").isNotNull()), yardsticks)
            .filter(col("currency").equalTo(PayComparison.Measure.US_DOLLARS.name()))
            .select("group", "name", "employer", "currency", "pay_year", "extra");
    Dataset<Row> all =
        cells
            .select("group", "name", "employer", "currency", "pay_year", "extra")
            .union(inDollars.withColumn("currency", lit(CityPay.CONVERTED)));
    Dataset<Row> levels = PayLevels.of(all, PayRanks.of(all)).drop("postings", "disclosed");
    return levels.join(PayLevels.disclosure(cells), new String[] {"group", "name"});
  }

  /** One record per row, those with most figures first. */
  public static List<CityPay> toRecords(Dataset<Row> levels) {
    return levels.collectAsList().stream()
        .map(CityPays::record)
        .sorted(
            Comparator.comparingLong((CityPay row) -> -row.median().n())
                .thenComparing(CityPay::role)
                .thenComparing(CityPay::city)
                .thenComparing(CityPay::money))
        .limit(MOST)
        .toList();
  }

  private static CityPay record(Row row) {
    return new CityPay(
        row.getAs("group"),
        row.getAs("name"),
        row.getAs("currency"),
        PayRanks.median(row),
        Estimates.share(row.<Long>getAs("disclosed"), row.<Long>getAs("postings")));
  }
}
