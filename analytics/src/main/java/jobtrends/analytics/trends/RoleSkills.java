package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import java.util.Map;
import jobtrends.model.RoleSkill;
import jobtrends.taxonomy.Skill;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** Which skills a role asks for, and how. */
public final class RoleSkills {

  private static final int MOST_ROLES = 20;
  private static final int MOST_SKILLS = 40;

  private static final Column PROCESSED = col("skill").equalTo(SkillAsks.PROCESSED);

  private RoleSkills() {}

  /**
   * One row per role and skill, of the 20 roles with most postings, the 40 technologies asked for
   * most and the 40 other skills asked for most: the columns of {@link SkillAsks#clustered}, {@code
   * postings} (of the role) and the sums of its employers. A skill no posting of the role asks for
   * has 0: it is a measured 0.
   *
   * <p>In: postings. Only those with a description and a known role count (S16).
   *
   * @param categories category by skill
   */
  public static Dataset<Row> of(Dataset<Row> postings, Map<String, String> categories) {
    Dataset<Row> known = postings.filter(col("role").isNotNull()).withColumn("window", lit("now"));
    Dataset<Row> cells = SkillAsks.clustered(known, "role");

    Dataset<Row> roles =
        cells
            .filter(PROCESSED)
            .select(
                col("role"),
                col("now").as("postings"),
                col("now_employers").as("employers"),
                col("now_squared").as("ads_squared"))
            .orderBy(col("postings").desc(), col("role"))
            .limit(MOST_ROLES);

    Column most = col("of_all").desc();
    Dataset<Row> skills =
        cells
            .filter(not(PROCESSED))
            .groupBy("skill")
            .agg(sum("now").as("of_all"))
            .filter(col("of_all").gt(0))
            .withColumn("other", col("skill").isin(others(categories)))
            .withColumn(
                "rank", row_number().over(Window.partitionBy("other").orderBy(most, col("skill"))))
            .filter(col("rank").leq(MOST_SKILLS));

    return roles
        .crossJoin(skills)
        .join(cells, new String[] {"role", "skill"}, "left")
        .orderBy(col("postings").desc(), col("role"), col("other"), col("rank"))
        .select(
            col("role"),
            col("skill"),
            count("now"),
            count("required"),
            count("nice"),
            col("years"),
            col("largest"),
            count("now_squared"),
            count("now_ads"),
            col("employers"),
            col("ads_squared"),
            col("postings"));
  }

  private static Column count(String column) {
    return coalesce(col(column), lit(0L)).as(column);
  }

  private static Object[] others(Map<String, String> categories) {
    return categories.entrySet().stream()
        .filter(skill -> !Skill.isTechnology(skill.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .toArray();
  }

  /**
   * One record per row, in its order: roles with most postings first, in each the technologies
   * asked for most, then other skills.
   */
  public static List<RoleSkill> toRecords(Dataset<Row> pairs, Map<String, String> categories) {
    return pairs.collectAsList().stream()
        .map(row -> record(row, categories.getOrDefault(row.<String>getAs("skill"), "")))
        .toList();
  }

  private static RoleSkill record(Row row, String category) {
    long n = row.getAs("postings");
    return new RoleSkill(
        row.getAs("role"),
        row.getAs("skill"),
        category,
        Estimates.share(clusters(row, n)),
        SkillAsks.of(row, n));
  }

  private static EmployerClusters clusters(Row row, long n) {
    return new EmployerClusters(
        row.<Long>getAs("employers"),
        n,
        row.<Long>getAs("now"),
        row.<Long>getAs("ads_squared"),
        row.<Long>getAs("now_squared"),
        row.<Long>getAs("now_ads"));
  }
}
