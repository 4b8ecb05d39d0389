package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/**
 * Stated pay as one figure a year, in its own currency: the one table of constants (S26, S27).
 *
 * <p>Hours a year: 37.5 × 52 in Britain, 2,080 elsewhere; days 260; weeks 52; months 12, or as many
 * salaries as the text counts, 13 to 16. Britain is told by the posting's countries, or by its
 * currency where it names none.
 */
final class AnnualPay {

  private static final double HOURS_BRITAIN = 37.5 * 52;
  private static final double HOURS = 2080;
  private static final double DAYS = 260;
  private static final double WEEKS = 52;
  private static final double MONTHS = 12;

  /** A wider range has no middle worth the name. */
  private static final double WIDEST_RANGE = 2;

  private static final Column BRITISH =
      when(size(col("countries")).gt(0), col("countries").equalTo(array(lit("GB"))))
          .otherwise(col("pay.currency").equalTo("GBP"));

  private static final Column PER_YEAR =
      when(col("pay.period").equalTo("YEAR"), 1.0)
          .when(col("pay.period").equalTo("MONTH"), coalesce(col("pay.salaries"), lit(MONTHS)))
          .when(col("pay.period").equalTo("WEEK"), WEEKS)
          .when(col("pay.period").equalTo("DAY"), DAYS)
          .when(col("pay.period").equalTo("HOUR"), when(BRITISH, HOURS_BRITAIN).otherwise(HOURS));

  /**
   * Middle of the stated range, a year; null when one end is open, the range is wider than 1 to 2,
   * or the period is not known.
   *
   * <p>In: {@code pay} (low, high, currency, period, salaries) and {@code countries}.
   */
  static final Column MIDDLE =
      when(
          col("pay.high").leq(col("pay.low").multiply(WIDEST_RANGE)),
          col("pay.low").plus(col("pay.high")).divide(2).multiply(PER_YEAR));

  /** Whether a year has more than twelve of the figure because the text says so. */
  static final Column HAS_EXTRA_SALARIES =
      col("pay.period").equalTo("MONTH").and(col("pay.salaries").isNotNull());

  private AnnualPay() {}
}
