package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.ceil;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.percentile;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What postings say they pay, by role and by city: quartiles per currency, never converted. */
public final class PayLevels {

  static final String[] KEYS = {"group", "name", "currency"};

  private PayLevels() {}

  /**
   * One row per group, name and currency: the keys and the sums of {@link EmployerClusters}. A hit
   * is a value above the median: whether employers lie on one side of it together is how much less
   * the median rests on than on as many independent values (S19).
   */
  static Dataset<Row> clusters(Dataset<Row> cells) {
    Dataset<Row> paid = cells.filter(col("pay_year").isNotNull());
    Dataset<Row> medians =
        paid.groupBy("group", "name", "currency")
            .agg(percentile(col("pay_year"), lit(0.5)).as("middle"));
    Dataset<Row> employers =
        paid.join(medians, KEYS)
            .groupBy("group", "name", "currency", "employer")
            .agg(
                count(lit(1)).as("ads"),
                count(when(col("pay_year").gt(col("middle")), 1)).as("hits"));
    return ClusterSums.of(employers, KEYS);
  }

  /**
   * One row per group, name and currency: {@code sorted} (pay a year), {@code n}, {@code largest},
   * {@code squares}, {@code extra}.
   */
  private static Dataset<Row> values(Dataset<Row> cells) {
    return cells
        .filter(col("pay_year").isNotNull())
        .groupBy("group", "name", "currency", "employer")
        .agg(
            collect_list("pay_year").as("pay"),
            count(when(col("extra"), 1)).as("extra"),
            count("employer").as("of_employer"),
            count(lit(1)).as("of_group"))
        .groupBy("group", "name", "currency")
        .agg(
            array_sort(flatten(collect_list("pay"))).as("sorted"),
            max("of_employer").as("largest"),
            sum(greatest(col("of_group"), col("of_employer").multiply(col("of_employer"))))
                .as("squares"),
            sum("extra").as("extra"))
        .withColumn("n", size(col("sorted")));
  }

  /**
   * One row per group, name and currency: {@code n}, {@code worth} (the independent values those
   * are worth), {@code largest} (values of one employer), {@code squares} (of the values of each,
   * summed; without an employer each stands alone), {@code extra} (values of more than twelve
   * salaries a year), {@code points} (three quartiles), {@code ends} (lower and upper end of each,
   * null where no interval exists), {@code postings} and {@code disclosed} of the name in any
   * currency.
   *
   * <p>In: {@link PayCells} and {@link PayRanks#of}. A quartile is linear between two values (type
   * 7, S31).
   */
  public static Dataset<Row> of(Dataset<Row> cells, Dataset<Row> ranks) {
    Column sorted = col("sorted");
    return values(cells)
        .join(broadcast(ranks), KEYS)
        .join(disclosure(cells), new String[] {"group", "name"})
        .select(
            col("group"),
            col("name"),
            col("currency"),
            col("n"),
            col("worth"),
            col("largest"),
            col("squares"),
            col("extra"),
            array(quantile(0.25), quantile(0.5), quantile(0.75)).as("points"),
            transform(col("ranks"), rank -> get(sorted, rank.minus(1))).as("ends"),
            col("postings"),
            col("disclosed"))
        .orderBy(col("group").desc(), col("n").desc(), col("name"), col("currency"));
  }

  /** One row per group and name: {@code postings} and {@code disclosed}, in any currency. */
  static Dataset<Row> disclosure(Dataset<Row> cells) {
    return cells
        .groupBy("group", "name")
        .agg(count(lit(1)).as("postings"), count("currency").as("disclosed"));
  }

  private static Column quantile(double p) {
    Column position = col("n").minus(1).multiply(p);
    Column below = position.cast("int");
    Column low = get(col("sorted"), below);
    Column high = get(col("sorted"), ceil(position).cast("int"));
    return low.plus(high.minus(low).multiply(position.minus(below)));
  }
}
