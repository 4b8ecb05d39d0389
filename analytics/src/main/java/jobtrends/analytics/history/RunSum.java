package jobtrends.analytics.history;

import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What a source's listings of one run add up to: one row per run and source. It lies beside the
 * run's partition, so that whoever needs the sum need not read the rows, however many runs there
 * are.
 *
 * @param sightings listings that seek somebody
 * @param sellersOffers listings that offer work; not among the others
 * @param listingsHash of the ids of those that seek: equal where the same listings were shown
 */
public record RunSum(
    String run, String source, long sightings, long sellersOffers, long listingsHash) {

  /** By run. In: {@code run}, {@code source}, {@code native_id}, {@code sellers_offer}. */
  static Map<String, List<RunSum>> of(Dataset<Row> listings) {
    Column seeks = not(col("sellers_offer"));
    return listings
        .groupBy("run", "source")
        .agg(
            count(when(seeks, lit(1))),
            count(when(col("sellers_offer"), lit(1))),
            bit_xor(when(seeks, xxhash64(col("native_id")))))
        .collectAsList()
        .stream()
        .map(RunSum::of)
        .sorted(Comparator.comparing(RunSum::source))
        .collect(Collectors.groupingBy(RunSum::run));
  }

  private static RunSum of(Row row) {
    return new RunSum(
        row.getString(0),
        row.getString(1),
        row.getLong(2),
        row.getLong(3),
        row.isNullAt(4) ? 0 : row.getLong(4));
  }
}
