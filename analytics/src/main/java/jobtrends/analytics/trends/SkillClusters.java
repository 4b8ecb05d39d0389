package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** By how few employers a skill is asked for, in each window (S19). */
public final class SkillClusters {

  private SkillClusters() {}

  /**
   * One row per window and skill seen in either: {@code skill}, {@code window}, and the sums of
   * {@link EmployerClusters}: a hit is a posting that asks for the skill.
   *
   * <p>In: postings of both windows with a {@code window}, "now" or "before". Only postings with a
   * description count (S16).
   */
  public static Dataset<Row> of(Dataset<Row> windows) {
    Dataset<Row> read =
        windows.filter(col("has_description")).select("window", "employer", "skills");
    Dataset<Row> asked = MostAsked.asked(read);
    Dataset<Row> skills = asked.select("skill").distinct();
    return Stream.of("now", "before")
        .map(window -> of(within(read, window), within(asked, window), skills, window))
        .reduce(Dataset::union)
        .orElseThrow()
        .orderBy("skill", "window");
  }

  private static Dataset<Row> within(Dataset<Row> rows, String window) {
    return rows.filter(col("window").equalTo(window));
  }

  private static Dataset<Row> of(
      Dataset<Row> read, Dataset<Row> asked, Dataset<Row> skills, String window) {
    Dataset<Row> ads = read.groupBy("employer").agg(count(lit(1)).as("ads"));
    Dataset<Row> hits = asked.groupBy("skill", "employer").agg(count(lit(1)).as("hits"));
    return ClusterSums.of(ads, hits, skills.withColumn("window", lit(window)), "skill");
  }

  /** The clusters of each skill in a window, "now" or "before"; none where it had no postings. */
  public static Map<String, EmployerClusters> toClusters(Dataset<Row> sums, String window) {
    return within(sums, window).filter(col("ads").gt(0)).collectAsList().stream()
        .collect(Collectors.toMap(row -> row.getAs("skill"), ClusterSums::read));
  }
}
