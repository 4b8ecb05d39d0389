package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The factors that make pay comparable, as a small table for Spark. */
public final class PayYardsticks {

  static final String[] KEY = {"currency", "posted", "country"};

  private static final StructType SHAPE =
      new StructType()
          .add("currency", StringType)
          .add("posted", DateType)
          .add("country", StringType)
          .add("US_DOLLARS", DoubleType)
          .add("INTERNATIONAL_DOLLARS", DoubleType)
          .add("INTERNATIONAL_DOLLARS_2024", DoubleType);

  private PayYardsticks() {}

  /**
   * One row per currency, day and country that pay is stated for in the cells: the factor of each
   * {@link jobtrends.model.PayComparison.Measure}, by its name; null where there is none.
   */
  public static Dataset<Row> of(Dataset<Row> cells, PayYardstick yardstick) {
    Dataset<Row> asked =
        cells.filter(col("pay_year").isNotNull()).select("currency", KEY[1], KEY[2]).distinct();
    List<Row> rows = asked.collectAsList().stream().map(key -> row(key, yardstick)).toList();
    return cells.sparkSession().createDataFrame(rows, SHAPE);
  }

  private static Row row(Row key, PayYardstick yardstick) {
    String currency = key.getString(0);
    LocalDate day = key.getAs(1);
    Optional<String> country = Optional.ofNullable(key.getString(2));
    return RowFactory.create(
        currency,
        day,
        country.orElse(null),
        orNull(yardstick.dollars(currency, day)),
        orNull(yardstick.international(currency, day, country)),
        orNull(yardstick.constant(currency, day, country)));
  }

  private static Double orNull(OptionalDouble factor) {
    return factor.isPresent() ? (Double) factor.getAsDouble() : null;
  }
}
