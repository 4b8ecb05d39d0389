package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;

import jobtrends.model.PayLevel;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** Postings under every name their pay is counted for. */
public final class PayCells {

  private PayCells() {}

  /**
   * One row per group, name and posting in it: {@code group}, {@code name}, {@code employer},
   * {@code currency} (null when no pay is stated), {@code pay_year} (null when it has no middle,
   * {@link AnnualPay#MIDDLE}), {@code extra} (whether that counts more than twelve salaries a year,
   * because the text does; never where no pay is stated), {@code posted} (the day of the pay),
   * {@code country} (null when the posting names none, or several).
   *
   * <p>In: postings. A job in several cities is in each of them whole: pay is not shared out. A
   * city's name carries its country only where two countries have one of that name.
   */
  public static Dataset<Row> of(Dataset<Row> postings) {
    Dataset<Row> paid =
        postings.select(
            col("role"),
            col("cities"),
            col("employer"),
            col("pay.currency").as("currency"),
            AnnualPay.MIDDLE.as("pay_year"),
            AnnualPay.HAS_EXTRA_SALARIES.as("extra"),
            col("pay.posted"),
            when(size(col("countries")).equalTo(1), get(col("countries"), lit(0))).as("country"));

    Dataset<Row> roles =
        paid.filter(col("role").isNotNull()).select(named(PayLevel.Group.ROLE, col("role")));

    Column countries = size(collect_set("c.country").over(Window.partitionBy("c.city")));
    Column city =
        when(countries.gt(1), concat_ws(", ", col("c.city"), col("c.country")))
            .otherwise(col("c.city"));
    Dataset<Row> cities =
        paid.withColumn("c", explode(col("cities"))).select(named(PayLevel.Group.CITY, city));

    return roles.union(cities);
  }

  /** Postings with the figure their pay is counted by: {@code pay_year}. */
  public static Dataset<Row> withYear(Dataset<Row> postings) {
    return postings.withColumn("pay_year", AnnualPay.MIDDLE);
  }

  private static Column[] named(PayLevel.Group group, Column name) {
    return new Column[] {
      lit(group.name()).as("group"),
      name.as("name"),
      col("employer"),
      col("currency"),
      col("pay_year"),
      col("extra"),
      col("posted"),
      col("country")
    };
  }
}
