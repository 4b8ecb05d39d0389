package jobtrends.analytics.trends;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import jobtrends.analytics.trends.QuantileRanks.Ranks;
import jobtrends.model.Estimate;
import jobtrends.model.PayLevel;
import jobtrends.model.PayLevel.Quartiles;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The ranks that bound quartiles, as a table for Spark; and quartiles as published records. */
public final class PayRanks {

  private static final double LOWER_QUARTILE = 0.25;
  private static final double UPPER_QUARTILE = 0.75;

  private static final StructType SHAPE =
      new StructType().add("n", IntegerType).add("ranks", createArrayType(IntegerType));

  private PayRanks() {}

  /** One row per size that occurs in the cells: {@code n}, {@code ranks} (two per quartile). */
  public static Dataset<Row> forSizesOf(Dataset<Row> cells) {
    List<Row> rows =
        PayCells.sizes(cells).collectAsList().stream()
            .map(row -> (int) row.getLong(0))
            .map(n -> RowFactory.create(n, ranks(n)))
            .toList();
    return cells.sparkSession().createDataFrame(rows, SHAPE);
  }

  private static Integer[] ranks(int n) {
    return Stream.of(
            QuantileRanks.quartile(n, LOWER_QUARTILE),
            QuantileRanks.median(n),
            QuantileRanks.quartile(n, UPPER_QUARTILE))
        .flatMap(PayRanks::ends)
        .toArray(Integer[]::new);
  }

  private static Stream<Integer> ends(Optional<Ranks> ranks) {
    return Stream.of(ranks.map(Ranks::lower).orElse(null), ranks.map(Ranks::upper).orElse(null));
  }

  /** One record per row of {@link PayLevels#of}, in its order. */
  public static List<PayLevel> toRecords(Dataset<Row> levels) {
    return levels.collectAsList().stream().map(PayRanks::record).toList();
  }

  private static PayLevel record(Row row) {
    var quartiles =
        new Quartiles(
            estimate(row, 0, Estimates.QUARTILE_FLOOR),
            median(row),
            estimate(row, 2, Estimates.QUARTILE_FLOOR));
    return new PayLevel(
        PayLevel.Group.valueOf(row.getAs("group")),
        row.getAs("name"),
        row.getAs("currency"),
        quartiles,
        Estimates.share(row.<Long>getAs("disclosed"), row.<Long>getAs("postings")));
  }

  /** The median of a row that has n, points and ends as {@link PayLevels#of} gives them. */
  static Estimate median(Row row) {
    return estimate(row, 1, Estimates.MEDIAN_FLOOR);
  }

  private static Estimate estimate(Row row, int quartile, long floor) {
    int n = row.getAs("n");
    List<Double> points = row.getList(row.fieldIndex("points"));
    List<Double> ends = row.getList(row.fieldIndex("ends"));
    if (n < floor) {
      return Estimates.belowFloor(n);
    }
    var published =
        new Estimate(
            OptionalDouble.of(points.get(quartile)),
            end(ends.get(2 * quartile)),
            end(ends.get(2 * quartile + 1)),
            n,
            Optional.empty());
    return Estimates.unless(
        Concentration.reason(row.<Long>getAs("largest"), row.<Long>getAs("squares"), n), published);
  }

  private static OptionalDouble end(Double value) {
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
