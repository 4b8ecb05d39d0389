package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobtrends.analytics.history.Sightings;
import jobtrends.model.Estimate;
import jobtrends.model.PayGrowth;
import jobtrends.model.Vintage;
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
   * The rows that growth is of: those of {@link Sightings#paid}, with {@code month} (0 the newest)
   * and {@code window}, "now" or "before". The newest month is there alone where it is compared
   * with nothing, so that its currencies have a row that says so.
   *
   * @param within sightings of a window
   */
  public static Dataset<Row> windows(
      PayMonths months, Function<Vintage.Window, Dataset<Row>> within) {
    return IntStream.range(0, months.pairs().size())
        .boxed()
        .flatMap(month -> sides(month, months.pairs().get(month), within))
        .reduce(Dataset::union)
        .orElseThrow();
  }

  private static Stream<Dataset<Row>> sides(
      int month, PayMonths.Pair pair, Function<Vintage.Window, Dataset<Row>> within) {
    Column compared =
        pair.sources().isEmpty()
            ? lit(true)
            : col("source").isin(pair.sources().stream().sorted().toArray());
    Function<Vintage.Window, Dataset<Row>> paid =
        window ->
            Sightings.paid(within.apply(window).filter(compared)).withColumn("month", lit(month));
    Optional<Vintage.Window> before = pair.before().filter(unused -> pair.suspended().isEmpty());
    Optional<Vintage.Window> newer =
        pair.month().filter(unused -> month == 0 || pair.suspended().isEmpty());
    return Stream.concat(
        newer.stream().map(now -> paid.apply(now).withColumn("window", lit("now"))),
        before.stream().map(then -> paid.apply(then).withColumn("window", lit("before"))));
  }

  /**
   * One row per currency and month: {@code currency}, {@code month}, {@code growths} of its cells,
   * those of at least two values on both sides; empty where it has none.
   *
   * <p>In: {@link #windows}. A cell is a role, seniority, country, currency and pay period; what
   * lacks one of them is in none.
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
    Column matched = col("fewer").geq(MatchedGrowth.LEAST_VALUES).and(col("before").gt(0));
    Column growth = when(matched, col("now").divide(col("before")).minus(1));
    return cells
        .groupBy("currency", "month")
        .agg(array_sort(collect_list(growth)).as("growths"))
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

  /** One record per currency, most cells first; why there is no growth goes before its floor. */
  public static List<PayGrowth> toRecords(Dataset<Row> growths, PayMonths months) {
    Map<String, Map<Integer, Estimate>> found =
        growths.collectAsList().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.getString(0),
                    TreeMap::new,
                    Collectors.toMap(
                        row -> row.getInt(1), row -> MatchedGrowth.estimate(row.getList(2)))));
    return found.entrySet().stream()
        .map(entry -> record(entry.getKey(), entry.getValue(), months))
        .sorted(Comparator.comparingLong((PayGrowth row) -> row.growth().n()).reversed())
        .toList();
  }

  private static PayGrowth record(String currency, Map<Integer, Estimate> found, PayMonths months) {
    List<Estimate> last =
        IntStream.range(0, MatchedGrowth.MONTHS)
            .mapToObj(
                month ->
                    Estimates.unless(
                        months.pairs().get(month).suspended(), found.getOrDefault(month, NO_CELLS)))
            .toList();
    return new PayGrowth(
        currency,
        months.pairs().get(0).now().atDay(1),
        months.against(),
        last.get(0),
        MatchedGrowth.headline(last));
  }
}
