package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import jobtrends.model.RoleSkill;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Which skills a role asks for. */
public final class RoleSkills {

  private static final int MOST_ROLES = 20;
  private static final int MOST_SKILLS = 40;

  private RoleSkills() {}

  /**
   * One row per role and skill, of the 20 roles and 40 skills with most postings: {@code role},
   * {@code skill}, {@code asking}, {@code postings} (of the role). A skill no posting of the role
   * asks for has 0: it is a measured 0.
   *
   * <p>In: postings. Only those with a description and a known role count (S16).
   */
  public static Dataset<Row> of(Dataset<Row> postings) {
    Dataset<Row> read =
        postings
            .filter(col("has_description").and(col("role").isNotNull()))
            .select("role", "skills");

    Dataset<Row> roles =
        read.groupBy("role")
            .agg(count(lit(1)).as("postings"))
            .orderBy(col("postings").desc(), col("role"))
            .limit(MOST_ROLES);

    Dataset<Row> asked = read.select(col("role"), explode(col("skills")).as("skill"));

    Dataset<Row> skills =
        asked
            .groupBy("skill")
            .agg(count(lit(1)).as("of_all"))
            .orderBy(col("of_all").desc(), col("skill"))
            .limit(MOST_SKILLS);

    Dataset<Row> pairs = asked.groupBy("role", "skill").agg(count(lit(1)).as("asking"));

    return roles
        .crossJoin(skills)
        .join(pairs, new String[] {"role", "skill"}, "left")
        .orderBy(col("postings").desc(), col("role"), col("of_all").desc(), col("skill"))
        .select(
            col("role"),
            col("skill"),
            coalesce(col("asking"), lit(0L)).as("asking"),
            col("postings"));
  }

  /** One record per row, in its order: roles and skills with most postings first. */
  public static List<RoleSkill> toRecords(Dataset<Row> pairs) {
    return pairs.collectAsList().stream()
        .map(
            row ->
                new RoleSkill(
                    row.getString(0),
                    row.getString(1),
                    Estimates.share(row.getLong(2), row.getLong(3))))
        .toList();
  }
}
