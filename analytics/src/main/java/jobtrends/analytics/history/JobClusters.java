package jobtrends.analytics.history;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.to_date;

import jobtrends.analytics.normalise.DuplicatesLink.Kind;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Gives new listings their job, from what is found between listings. A job's id is the key of the
 * listing it was first seen as, and never changes: a new listing joins the oldest known job of its
 * cluster, and two known jobs stay two even when a later listing resembles both.
 *
 * <p>A node is a known job or a new listing, named so that the smallest name of a cluster is the
 * job of all in it: known before new, then the day first seen, then the id.
 */
final class JobClusters {

  private static final String KNOWN = "0";
  private static final String NEW = "1";
  private static final int DAY_AT = 3;
  private static final int DAY_LENGTH = 10;
  private static final String NODE = "(?s)^\\d \\S+ (.*)$";
  private static final int JOB = 1;

  private final Dataset<Row> links;

  /**
   * @param links {@code left}, {@code right}, {@code kind}; nodes, and what is between them
   */
  JobClusters(Dataset<Row> links) {
    this.links = links;
  }

  /** The node of a listing of a known job. */
  static Column known() {
    return concat_ws(" ", lit(KNOWN), col("job_seen"), col("job"));
  }

  /** The node of a new listing. */
  static Column fresh() {
    Column itself = concat_ws("/", col("source"), col("native_id"));
    return concat_ws(" ", lit(NEW), col("first_seen"), itself);
  }

  /**
   * The listings with {@code job}, {@code job_seen}, {@code copy_of} and {@code compared_with_all}.
   * In: {@code node} of new listings, and any other columns.
   */
  Dataset<Row> assign(Dataset<Row> listings) {
    Dataset<Row> roots = roots();
    Column root = coalesce(col("root"), col("node"));
    Dataset<Row> uncompared =
        between(Kind.UNCOMPARED).select(col("left").as("node"), lit(true).as("uncompared"));
    return listings
        .join(roots, "node", "left")
        .join(copies(roots), "node", "left")
        .join(uncompared.distinct(), "node", "left")
        .withColumn("job", job(root))
        .withColumn("job_seen", to_date(substring(root, DAY_AT, DAY_LENGTH)))
        .withColumn("copy_of", job(col("copied")))
        .withColumn("compared_with_all", col("uncompared").isNull());
  }

  private Dataset<Row> roots() {
    Dataset<Row> same = apart(between(Kind.SAME));
    Dataset<Row> roots = Components.of(same);
    Dataset<Row> only = apart(onlyFits(roots)).localCheckpoint();
    return only.isEmpty() ? roots : Components.of(same.union(only));
  }

  /** {@code left}, {@code right}: jobs that name no town, and the one job in a town they fit. */
  private Dataset<Row> onlyFits(Dataset<Row> roots) {
    return rooted(between(Kind.SAME_IF_ONLY_FIT), roots)
        .groupBy("left_root")
        .agg(min("right_root").as("right"), countDistinct("right_root").as("jobs"))
        .filter(col("jobs").equalTo(1))
        .select(col("left_root").as("left"), col("right"));
  }

  /** {@code node}, {@code copied}: the oldest job before it with its text under another name. */
  private Dataset<Row> copies(Dataset<Row> roots) {
    Dataset<Row> copies = between(Kind.AGENCY_COPY);
    Dataset<Row> turned = copies.select(col("right").as("left"), col("left").as("right"));
    return rooted(copies.union(turned), roots)
        .filter(col("right_root").lt(col("left_root")))
        .groupBy(col("left").as("node"))
        .agg(min("right_root").as("copied"));
  }

  private Dataset<Row> between(Kind kind) {
    return links.filter(col("kind").equalTo(kind.name())).select("left", "right");
  }

  /** Without the pairs of two known jobs, which stay two, and of a job and itself. */
  private static Dataset<Row> apart(Dataset<Row> pairs) {
    Column bothKnown = col("left").startsWith(KNOWN).and(col("right").startsWith(KNOWN));
    return pairs.filter(not(bothKnown).and(col("left").notEqual(col("right"))));
  }

  /** With {@code left_root} and {@code right_root}; a node without a component is its own. */
  private static Dataset<Row> rooted(Dataset<Row> pairs, Dataset<Row> roots) {
    Dataset<Row> joined =
        pairs
            .join(renamed(roots, "left"), "left", "left")
            .join(renamed(roots, "right"), "right", "left");
    return joined
        .withColumn("left_root", coalesce(col("left_root"), col("left")))
        .withColumn("right_root", coalesce(col("right_root"), col("right")));
  }

  private static Dataset<Row> renamed(Dataset<Row> roots, String side) {
    return roots.select(col("node").as(side), col("root").as(side + "_root"));
  }

  private static Column job(Column node) {
    return regexp_extract(node, NODE, JOB);
  }
}
