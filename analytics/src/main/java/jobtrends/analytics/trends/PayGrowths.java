package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.percentile;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jobtrends.model.Estimate;
import jobtrends.model.PayGrowth;
import jobtrends.model.Withheld;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Growth of advertised pay over cells of alike postings (S30). */
public final class PayGrowths {

  private static final Column COUNTRY =
      when(size(col("countries")).equalTo(1), get(col("countries"), lit(0)));

  private static final Estimate NO_CELLS = Estimate.withheld(Withheld.TOO_FEW_CELLS, 0);

  private PayGrowths() {}

  /**
   * One row per currency and month: {@code currency}, {@code month} (0 the newest), {@code growths}
   * of its cells, those of at least two values on both sides. A month is compared with the window
   * its {@code before} rows are of.
   *
   * <p>In: postings with {@code seniority}, {@code month} and {@code window}, "now" or "before". A
   * cell is a role, seniority, country, currency and pay period; what lacks one of them is in none.
   */
  public static Dataset<Row> of(Dataset<Row> windows) {
    String[] cell = {"role", "seniority", "country", "period"};
    Dataset<Row> cells =
        windows
            .select(
                col("month"),
                col("window"),
                col("role"),
                col("seniority"),
                COUNTRY.as("country"),
                col("pay.currency").as("currency"),
                col("pay.period").as("period"),
                AnnualPay.MIDDLE.as("pay_year"))
            .na()
            .drop()
            .groupBy(
                col("currency"),
                col("month"),
                col(cell[0]),
                col(cell[1]),
                col(cell[2]),
                col(cell[3]))
            .agg(
                median("now").as("now"),
                median("before").as("before"),
                least(values("now"), values("before")).as("fewer"));
    return cells
        .filter(col("fewer").geq(MatchedGrowth.LEAST_VALUES))
        .groupBy("currency", "month")
        .agg(array_sort(collect_list(expr("now / before - 1"))).as("growths"))
        .orderBy("currency", "month");
  }

  private static Column ofWindow(String window) {
    return when(col("window").equalTo(window), col("pay_year"));
  }

  private static Column median(String window) {
    return percentile(ofWindow(window), lit(0.5));
  }

  private static Column values(String window) {
    return count(ofWindow(window));
  }

  /**
   * One record per currency, most cells first.
   *
   * @param suspended why there is no trend: nothing to compare with, or a break (S29, S33)
   */
  public static List<PayGrowth> toRecords(Dataset<Row> growths, Optional<Withheld> suspended) {
    Map<String, Map<Integer, Estimate>> months =
        growths.collectAsList().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.getString(0),
                    TreeMap::new,
                    Collectors.toMap(
                        row -> row.getInt(1), row -> MatchedGrowth.estimate(row.getList(2)))));
    return months.entrySet().stream()
        .map(entry -> record(entry.getKey(), entry.getValue(), suspended))
        .sorted(Comparator.comparingLong((PayGrowth row) -> row.growth().n()).reversed())
        .toList();
  }

  private static PayGrowth record(
      String currency, Map<Integer, Estimate> months, Optional<Withheld> suspended) {
    List<Estimate> last =
        IntStream.range(0, MatchedGrowth.MONTHS)
            .mapToObj(month -> months.getOrDefault(month, NO_CELLS))
            .toList();
    return new PayGrowth(
        currency,
        Estimates.unless(suspended, last.get(0)),
        Estimates.unless(suspended, MatchedGrowth.headline(last)));
  }
}
