package jobtrends.analytics.history;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Connected components of a graph: every node takes the smallest name among its neighbours' until
 * none changes, jumping to its root's root each time, so a chain of n nodes takes about log n
 * rounds and a star one.
 */
final class Components {

  private static final Column CHANGED = col("root").notEqual(col("before"));

  private Components() {}

  /**
   * One row per node of an edge: {@code node}, and {@code root}, the smallest node of its
   * component. In: {@code left}, {@code right}, any number of times and in any order.
   */
  static Dataset<Row> of(Dataset<Row> edges) {
    Dataset<Row> both =
        edges
            .select(col("left").as("node"), col("right").as("other"))
            .union(edges.select(col("right").as("node"), col("left").as("other")))
            .distinct()
            .localCheckpoint();
    Dataset<Row> roots = both.groupBy("node").agg(least(col("node"), min(col("other"))).as("root"));
    boolean changed = !both.isEmpty();
    while (changed) {
      Dataset<Row> next = jumped(lowered(both, roots)).localCheckpoint();
      changed = !next.filter(CHANGED).isEmpty();
      roots = next.drop("before");
    }
    return roots;
  }

  /** {@code node}, {@code before}, {@code root}: the smallest root of a node and its neighbours. */
  private static Dataset<Row> lowered(Dataset<Row> both, Dataset<Row> roots) {
    Dataset<Row> lowest =
        both.join(renamed(roots, "other", "near"), "other")
            .groupBy("node")
            .agg(min("near").as("near"));
    return roots
        .join(lowest, "node")
        .select(col("node"), col("root").as("before"), least(col("root"), col("near")).as("root"));
  }

  private static Dataset<Row> jumped(Dataset<Row> lowered) {
    return lowered
        .join(renamed(lowered, "root", "further"), "root")
        .select(col("node"), col("before"), least(col("root"), col("further")).as("root"));
  }

  private static Dataset<Row> renamed(Dataset<Row> roots, String node, String root) {
    return roots.select(col("node").as(node), col("root").as(root));
  }
}
