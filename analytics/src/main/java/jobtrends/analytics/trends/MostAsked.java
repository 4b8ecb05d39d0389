package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The roles and skills with most postings: tables of pairs are of these. */
final class MostAsked {

  private static final int ROLES = 20;
  private static final int SKILLS = 40;

  private MostAsked() {}

  /** One row per posting and skill: the posting's columns, {@code skill} in place of the list. */
  static Dataset<Row> asked(Dataset<Row> postings) {
    return postings.withColumn("skill", explode(col("skills"))).drop("skills");
  }

  /** One row per role: {@code role}, {@code of_role} (postings). */
  static Dataset<Row> roles(Dataset<Row> postings) {
    return most(postings, "role", ROLES);
  }

  /** One row per skill: {@code skill}, {@code of_skill} (postings). */
  static Dataset<Row> skills(Dataset<Row> asked) {
    return most(asked, "skill", SKILLS);
  }

  private static Dataset<Row> most(Dataset<Row> rows, String name, int limit) {
    String postings = "of_" + name;
    return rows.groupBy(name)
        .agg(count(lit(1)).as(postings))
        .orderBy(col(postings).desc(), col(name))
        .limit(limit);
  }
}
