package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_max;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jobtrends.analytics.history.Boilerplate;
import jobtrends.analytics.trends.QuantileRanks.Ranks;
import jobtrends.model.Estimate;
import jobtrends.model.HowAsked;
import jobtrends.model.SkillAsk.Asked;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** How many postings of a cell ask for a skill, and how: what all counts of skills are made of. */
final class SkillAsks {

  /** The row that counts the postings a skill could have been read from. */
  static final String PROCESSED = "";

  private static final Column NOW = col("window").equalTo("now");
  private static final Column COUNTED = not(col("asked").equalTo(Boilerplate.BOILERPLATE));

  private static final List<Column> SUMS =
      List.of(
          sum("now").as("now"),
          sum("before").as("before"),
          sum("required").as("required"),
          sum("nice").as("nice"),
          sum("set_aside").as("set_aside"),
          flatten(collect_list("years")).as("years"),
          max(when(col("employer").isNotNull(), size(col("years")))).as("largest"));

  private SkillAsks() {}

  /**
   * One row per key and skill, and one per key for {@link #PROCESSED}: the key, {@code skill};
   * {@code now}, {@code before} (postings that ask for it), of {@code now} those with {@code
   * required} and {@code nice}; {@code set_aside} (name it in boilerplate only, counted nowhere
   * else); {@code years} (how many of now ask for 1, 2, 3 … years at least; null when none does),
   * {@code largest} (the most of them by one employer; null when none names one).
   *
   * <p>In: postings with a {@code window}, "now" or "before", and the key. Only those with a
   * description count (S16), else shares would fall whenever a source stops sending texts.
   */
  static Dataset<Row> cells(Dataset<Row> postings, String... key) {
    return cells(byEmployer(postings, key), SUMS, key);
  }

  /**
   * The cells of each key, or of all postings together where there is none; and, for both {@code
   * now} and {@code before}, the sums of {@link ClusterSums#of(String, String)}.
   */
  static Dataset<Row> clustered(Dataset<Row> postings, String... key) {
    Dataset<Row> counts =
        byEmployer(postings, key)
            .withColumn("ads_now", ofEmployer("now", key))
            .withColumn("ads_before", ofEmployer("before", key));
    List<Column> sums =
        Stream.of(
                SUMS.stream(),
                ClusterSums.of("ads_now", "now"),
                ClusterSums.of("ads_before", "before"))
            .flatMap(each -> each)
            .toList();
    return cells(counts, sums, key);
  }

  /** The employer's postings that could be read. */
  private static Column ofEmployer(String window, String... key) {
    return max(when(col("skill").equalTo(PROCESSED), col(window)))
        .over(Window.partitionBy(with(key, col("employer"))));
  }

  private static Dataset<Row> byEmployer(Dataset<Row> postings, String... key) {
    return postings
        .filter(col("has_description"))
        .withColumn("asks", concat(array(processed()), col("asks")))
        .select(with(key, col("window"), col("employer"), inline(col("asks"))))
        .groupBy(with(key, col("skill"), col("employer")))
        .agg(
            count(when(NOW.and(COUNTED), 1)).as("now"),
            count(when(not(NOW).and(COUNTED), 1)).as("before"),
            count(when(NOW.and(is(Asked.REQUIRED)), 1)).as("required"),
            count(when(NOW.and(is(Asked.NICE_TO_HAVE)), 1)).as("nice"),
            count(when(NOW.and(not(COUNTED)), 1)).as("set_aside"),
            collect_list(when(NOW, col("years"))).as("years"));
  }

  private static Dataset<Row> cells(Dataset<Row> counts, List<Column> sums, String... key) {
    return counts
        .groupBy(with(key, col("skill")))
        .agg(sums.get(0), sums.subList(1, sums.size()).toArray(Column[]::new))
        .withColumn("years", histogram());
  }

  private static Column processed() {
    return struct(
        lit(PROCESSED).as("skill"),
        lit(Asked.MENTIONED.name()).as("asked"),
        lit(null).cast("int").as("years"));
  }

  private static Column[] with(String[] key, Column... columns) {
    return Stream.concat(Stream.of(key).map(name -> col(name)), Stream.of(columns))
        .toArray(Column[]::new);
  }

  private static Column is(Asked asked) {
    return col("asked").equalTo(asked.name());
  }

  private static Column histogram() {
    Column all = col("years");
    return transform(
        sequence(lit(1), array_max(all)),
        years -> size(filter(all, least -> least.equalTo(years))));
  }

  /**
   * How a row of {@link #cells} is asked for.
   *
   * @param n postings of its key that could be read
   */
  static HowAsked of(Row row, long n) {
    return new HowAsked(
        Estimates.share(row.<Long>getAs("required"), n),
        Estimates.share(row.<Long>getAs("nice"), n),
        years(row));
  }

  private static Estimate years(Row row) {
    int column = row.fieldIndex("years");
    List<Integer> counts = row.isNullAt(column) ? List.of() : row.getList(column);
    int n = counts.stream().mapToInt(Integer::intValue).sum();
    Optional<Ranks> ranks = QuantileRanks.median(n);
    if (n < Estimates.MEDIAN_FLOOR || ranks.isEmpty()) {
      return Estimates.belowFloor(n);
    }
    Optional<Integer> largest = Optional.ofNullable(row.getAs("largest"));
    return Estimates.unless(
        Concentration.ofOne(largest.orElse(0), n),
        Estimate.of(
            (smallest(counts, (n + 1) / 2) + smallest(counts, n / 2 + 1)) / 2.0,
            smallest(counts, ranks.get().lower()),
            smallest(counts, ranks.get().upper()),
            n));
  }

  /** The k-th smallest, of values from 1 on of which there are so many each. */
  private static int smallest(List<Integer> counts, int k) {
    int value = 0;
    for (int seen = 0; seen < k; value++) {
      seen += counts.get(value);
    }
    return value;
  }
}
