package jobtrends.analytics;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Tables for tests: given as SQL values, compared as text. */
public final class Tables {

  private Tables() {}

  /** Rows written as SQL: {@code values(spark, "('a', 1)", "name", "n")}. */
  public static Dataset<Row> values(SparkSession spark, String rows, String... columns) {
    return spark.sql("select * from values " + rows + " as t(" + String.join(", ", columns) + ")");
  }

  /** One line per row, values apart by a space, rows sorted. */
  public static String sorted(Dataset<Row> table) {
    return lines(table).stream().sorted().collect(Collectors.joining("\n"));
  }

  /** One line per row, in the table's own order. */
  public static String inOrder(Dataset<Row> table) {
    return String.join("\n", lines(table));
  }

  private static List<String> lines(Dataset<Row> table) {
    return table.collectAsList().stream()
        .map(
            row ->
                IntStream.range(0, row.size())
                    .mapToObj(i -> String.valueOf(row.get(i)))
                    .collect(Collectors.joining(" ")))
        .toList();
  }
}
