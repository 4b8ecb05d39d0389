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
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What postings say they pay, by role and by city: quartiles per currency, never converted. */
public final class PayLevels {

  private PayLevels() {}

  /**
   * One row per group, name and currency: {@code sorted} (pay a year), {@code n}, {@code largest},
   * {@code squares}.
   */
  private static Dataset<Row> values(Dataset<Row> cells) {
    return cells
        .filter(col("pay_year").isNotNull())
        .groupBy("group", "name", "currency", "employer")
        .agg(
            collect_list("pay_year").as("pay"),
            count("employer").as("of_employer"),
            count(lit(1)).as("of_group"))
        .groupBy("group", "name", "currency")
        .agg(
            array_sort(flatten(collect_list("pay"))).as("sorted"),
            max("of_employer").as("largest"),
            sum(greatest(col("of_group"), col("of_employer").multiply(col("of_employer"))))
                .as("squares"))
        .withColumn("n", size(col("sorted")));
  }

  /**
   * One row per group, name and currency: {@code n}, {@code largest} (values of one employer),
   * {@code squares} (of the values of each, summed; without an employer each stands alone), {@code
   * points} (three quartiles), {@code ends} (lower and upper end of each, null where no interval
   * exists), {@code postings} and {@code disclosed} of the name in any currency.
   *
   * <p>In: {@link PayCells} and {@link PayRanks}. A quartile is linear between two values (type 7,
   * S31).
   */
  public static Dataset<Row> of(Dataset<Row> cells, Dataset<Row> ranks) {
    Column sorted = col("sorted");
    return values(cells)
        .join(broadcast(ranks), "n")
        .join(disclosure(cells), new String[] {"group", "name"})
        .select(
            col("group"),
            col("name"),
            col("currency"),
            col("n"),
            col("largest"),
            col("squares"),
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
