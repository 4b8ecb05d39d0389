package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import jobtrends.model.RoleSkillLift;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How much a skill belongs to a role. */
public final class RoleSkillLifts {

  private RoleSkillLifts() {}

  /**
   * One row per role and skill, of the 20 roles and 40 skills with most postings: {@code role},
   * {@code of_role}, {@code skill}, {@code of_skill} (postings of either), and the sums of {@link
   * EmployerClusters}: a hit is a posting of the role that asks for the skill.
   *
   * <p>In: postings. Only those with a description and a known role count (S16).
   */
  public static Dataset<Row> of(Dataset<Row> postings) {
    Dataset<Row> read =
        postings
            .filter(col("has_description").and(col("role").isNotNull()))
            .select("role", "employer", "skills");
    Dataset<Row> asked = MostAsked.asked(read);
    Dataset<Row> ads = read.groupBy("employer").agg(count(lit(1)).as("ads"));
    Dataset<Row> hits = asked.groupBy("role", "skill", "employer").agg(count(lit(1)).as("hits"));
    Dataset<Row> cells = MostAsked.roles(read).crossJoin(MostAsked.skills(asked));
    return ClusterSums.of(ads, hits, cells, "role", "skill")
        .orderBy(col("of_role").desc(), col("role"), col("of_skill").desc(), col("skill"));
  }

  /** One record per row, in its order: roles and skills with most postings first. */
  public static List<RoleSkillLift> toRecords(Dataset<Row> lifts) {
    return lifts.collectAsList().stream().map(RoleSkillLifts::record).toList();
  }

  private static RoleSkillLift record(Row row) {
    EmployerClusters both = ClusterSums.read(row);
    var lift =
        new Lift(both.hits(), row.<Long>getAs("of_role"), row.<Long>getAs("of_skill"), both.ads());
    return new RoleSkillLift(
        row.getAs("role"), row.getAs("skill"), lift.estimate(both.effectiveN()));
  }
}
