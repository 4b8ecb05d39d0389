package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import jobtrends.model.SkillPair;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Skills that are asked for together. */
public final class SkillPairs {

  private SkillPairs() {}

  /**
   * One row per pair of the 40 skills with most postings: {@code skill}, {@code other} (after it in
   * the alphabet), {@code of_skill}, {@code of_other} (postings of either), and the sums of {@link
   * EmployerClusters}: a hit is a posting that asks for both. A pair that never met has 0.
   *
   * <p>In: postings. Only those with a description count (S16).
   */
  public static Dataset<Row> of(Dataset<Row> postings) {
    Dataset<Row> read = postings.filter(col("has_description")).select("job", "employer", "skills");
    Dataset<Row> asked = MostAsked.asked(read);
    Dataset<Row> skills = MostAsked.skills(asked);
    Dataset<Row> ads = read.groupBy("employer").agg(count(lit(1)).as("ads"));
    Dataset<Row> others = skills.toDF("other", "of_other");
    Dataset<Row> cells = skills.join(broadcast(others), col("skill").lt(col("other")));
    return ClusterSums.of(ads, hits(asked, skills), cells, "skill", "other")
        .orderBy(col("hits").desc(), col("skill"), col("other"));
  }

  private static Dataset<Row> hits(Dataset<Row> asked, Dataset<Row> skills) {
    return asked
        .join(broadcast(skills), "skill")
        .groupBy("job", "employer")
        .agg(array_sort(collect_set("skill")).as("together"))
        .select(col("employer"), col("together"), explode(col("together")).as("skill"))
        .select(
            col("employer"),
            col("skill"),
            explode(filter(col("together"), other -> other.gt(col("skill")))).as("other"))
        .groupBy("skill", "other", "employer")
        .agg(count(lit(1)).as("hits"));
  }

  /** One record per row, in its order: those met most often first. */
  public static List<SkillPair> toRecords(Dataset<Row> pairs) {
    return pairs.collectAsList().stream().map(SkillPairs::record).toList();
  }

  private static SkillPair record(Row row) {
    EmployerClusters both = ClusterSums.read(row);
    var lift =
        new Lift(both.hits(), row.<Long>getAs("of_skill"), row.<Long>getAs("of_other"), both.ads());
    return new SkillPair(
        row.getAs("skill"),
        row.getAs("other"),
        Estimates.share(both),
        lift.estimate(both.effectiveN()));
  }
}
