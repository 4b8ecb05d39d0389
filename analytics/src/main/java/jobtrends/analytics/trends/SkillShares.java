package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_union;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jobtrends.analytics.trends.Intervals.Share;
import jobtrends.model.SkillShare;
import jobtrends.model.Withheld;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How often a skill is asked for, now and before. */
public final class SkillShares {

  /** The row that counts the postings a skill could have been read from. */
  private static final String PROCESSED = "";

  private static final String NO_CATEGORY = "not in the taxonomy";

  private SkillShares() {}

  /**
   * One row per skill, and one for {@link #PROCESSED}: {@code skill}, {@code now}, {@code before}
   * (postings).
   *
   * <p>In: postings of both windows with a {@code window}, "now" or "before". Only postings with a
   * description count (S16), else shares would fall whenever a source stops sending texts.
   */
  public static Dataset<Row> of(Dataset<Row> windows) {
    return windows
        .filter(col("has_description"))
        .select(
            col("window"), explode(array_union(array(lit(PROCESSED)), col("skills"))).as("skill"))
        .groupBy("skill")
        .agg(
            count(when(col("window").equalTo("now"), 1)).as("now"),
            count(when(col("window").equalTo("before"), 1)).as("before"))
        .orderBy(col("now").desc(), col("before").desc(), col("skill"));
  }

  /**
   * One record per skill, most asked for first.
   *
   * @param noChange why there is nothing to compare with; absent when there is
   */
  public static List<SkillShare> toRecords(
      Dataset<Row> shares, Map<String, String> categories, Optional<Withheld> noChange) {
    List<Row> rows = shares.collectAsList();
    var all = rows.stream().filter(row -> row.getString(0).equals(PROCESSED)).findFirst();
    return rows.stream()
        .filter(row -> !row.getString(0).equals(PROCESSED))
        .map(row -> record(row, all.orElseThrow(), noChange))
        .map(skill -> inCategory(skill, categories))
        .toList();
  }

  private static SkillShare record(Row row, Row all, Optional<Withheld> noChange) {
    var now = new Share(row.getLong(1), all.getLong(1));
    var before = new Share(row.getLong(2), all.getLong(2));
    return new SkillShare(
        row.getString(0),
        NO_CATEGORY,
        Estimates.share(now.hits(), all.getLong(1)),
        Estimates.unless(noChange, Estimates.share(before.hits(), all.getLong(2))),
        Estimates.unless(noChange, Estimates.change(now, before)));
  }

  private static SkillShare inCategory(SkillShare skill, Map<String, String> categories) {
    String category = categories.getOrDefault(skill.skill(), NO_CATEGORY);
    return new SkillShare(skill.skill(), category, skill.share(), skill.before(), skill.change());
  }
}
