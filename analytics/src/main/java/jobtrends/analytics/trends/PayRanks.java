package jobtrends.analytics.trends;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import jobtrends.analytics.trends.QuantileRanks.Ranks;
import jobtrends.model.Estimate;
import jobtrends.model.PayLevel;
import jobtrends.model.PayLevel.Quartiles;
import jobtrends.model.Withheld;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The ranks that bound quartiles, as a table for Spark; and quartiles as published records. */
public final class PayRanks {

  private static final double LOWER_QUARTILE = 0.25;
  private static final double UPPER_QUARTILE = 0.75;

  private static final StructType SHAPE =
      new StructType()
          .add("group", StringType)
          .add("name", StringType)
          .add("currency", StringType)
          .add("worth", DoubleType)
          .add("ranks", createArrayType(IntegerType));

  private PayRanks() {}

  /**
   * One row per group, name and currency of the cells: {@code worth} (the independent values its
   * values are worth), {@code ranks} (two per quartile, among the values; null where there is no
   * interval).
   *
   * <p>The interval is that of as many values as they are worth, stretched over all of them: a
   * fifth of the way into ten values is a fifth of the way into fifty.
   */
  public static Dataset<Row> of(Dataset<Row> cells) {
    List<Row> rows =
        PayLevels.clusters(cells).collectAsList().stream().map(PayRanks::ranks).toList();
    return cells.sparkSession().createDataFrame(rows, SHAPE);
  }

  private static Row ranks(Row key) {
    EmployerClusters values = ClusterSums.read(key);
    int n = (int) values.ads();
    int worth = (int) values.effectiveN();
    return RowFactory.create(
        key.getAs("group"),
        key.getAs("name"),
        key.getAs("currency"),
        values.effectiveN(),
        Stream.of(
                QuantileRanks.quartile(worth, LOWER_QUARTILE),
                QuantileRanks.median(worth),
                QuantileRanks.quartile(worth, UPPER_QUARTILE))
            .flatMap(ranks -> ends(ranks, worth, n))
            .toArray(Integer[]::new));
  }

  private static Stream<Integer> ends(Optional<Ranks> ranks, long worth, long n) {
    return Stream.of(
        ranks.map(found -> (int) ((found.lower() - 1) * n / worth + 1)).orElse(null),
        ranks.map(found -> (int) (n - (worth - found.upper()) * n / worth)).orElse(null));
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
        Estimates.share(row.<Long>getAs("disclosed"), row.<Long>getAs("postings")),
        OptionalLong.of(row.<Long>getAs("extra")));
  }

  /** The median of a row that has n, worth, points and ends as {@link PayLevels#of} gives them. */
  static Estimate median(Row row) {
    return estimate(row, 1, Estimates.MEDIAN_FLOOR);
  }

  /**
   * Below the floor by count, then what is a few employers' news, then below the floor by worth:
   * the reason that says most.
   */
  private static Estimate estimate(Row row, int quartile, long floor) {
    int n = row.getAs("n");
    double worth = row.<Double>getAs("worth");
    Optional<Withheld> few = Optional.of(Withheld.BELOW_FLOOR);
    Optional<Withheld> reason =
        few.filter(unused -> n < floor)
            .or(
                () ->
                    Concentration.reason(row.<Long>getAs("largest"), row.<Long>getAs("squares"), n))
            .or(() -> few.filter(unused -> worth < floor));
    return reason
        .map(why -> Estimate.withheld(why, n))
        .orElseGet(() -> published(row, quartile, n))
        .worth(worth);
  }

  private static Estimate published(Row row, int quartile, int n) {
    List<Double> points = row.getList(row.fieldIndex("points"));
    List<Double> ends = row.getList(row.fieldIndex("ends"));
    return new Estimate(
        OptionalDouble.of(points.get(quartile)),
        end(ends.get(2 * quartile)),
        end(ends.get(2 * quartile + 1)),
        n,
        Optional.empty());
  }

  private static OptionalDouble end(Double value) {
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
