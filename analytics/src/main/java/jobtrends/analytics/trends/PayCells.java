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
    Dataset<Row> paid = paid(postings);
    Dataset<Row> roles =
        paid.filter(col("role").isNotNull())
            .select(named(lit(PayLevel.Group.ROLE.name()), col("role")));
    return roles.union(inCities(paid, lit(PayLevel.Group.CITY.name())));
  }

  /**
   * The same shape, one row per role, city and posting in both: {@code group} is the role, {@code
   * name} the city.
   */
  public static Dataset<Row> ofRolesInCities(Dataset<Row> postings) {
    return inCities(paid(postings).filter(col("role").isNotNull()), col("role"));
  }

  private static Dataset<Row> paid(Dataset<Row> postings) {
    return postings.select(
        col("role"),
        col("cities"),
        col("employer"),
        col("pay.currency").as("currency"),
        AnnualPay.MIDDLE.as("pay_year"),
        AnnualPay.HAS_EXTRA_SALARIES.as("extra"),
        col("pay.posted"),
        when(size(col("countries")).equalTo(1), get(col("countries"), lit(0))).as("country"));
  }

  private static Dataset<Row> inCities(Dataset<Row> paid, Column group) {
    Column countries = size(collect_set("c.country").over(Window.partitionBy("c.city")));
    Column city =
        when(countries.gt(1), concat_ws(", ", col("c.city"), col("c.country")))
            .otherwise(col("c.city"));
    return paid.withColumn("c", explode(col("cities"))).select(named(group, city));
  }

  /** Postings with the figure their pay is counted by: {@code pay_year}. */
  public static Dataset<Row> withYear(Dataset<Row> postings) {
    return postings.withColumn("pay_year", AnnualPay.MIDDLE);
  }

  private static Column[] named(Column group, Column name) {
    return new Column[] {
      group.as("group"),
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
