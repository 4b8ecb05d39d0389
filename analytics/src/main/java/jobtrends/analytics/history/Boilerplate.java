package jobtrends.analytics.history;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_except;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What employers repeat in their advertisements word for word: it says what the employer is, not
 * what a job asks for. A skill that is merely mentioned, and in such blocks only, is set aside. A
 * requirement that is repeated is still a requirement, and has no blocks.
 */
public final class Boilerplate {

  /**
   * How a skill is asked for that stands in boilerplate only. Sorts before the names of {@code
   * SkillAsk.Asked}: any other place that names it says more.
   */
  public static final String BOILERPLATE = "BOILERPLATE";

  /** Two advertisements with one block may be one that was written from the other. */
  private static final int TITLES = 3;

  /**
   * Jobs of one family share duties and tools word for word; what stands in jobs of two is about
   * neither. Jobs whose title fits no role are one family together.
   */
  private static final int FAMILIES = 2;

  private Boilerplate() {}

  /**
   * One row per employer that repeats itself: {@code employer}, {@code repeated} (fingerprints).
   *
   * <p>In: sightings. An advertisement in ten cities has one title and counts once.
   */
  public static Dataset<Row> of(Dataset<Row> sightings) {
    return sightings
        .filter(col("employer").isNotNull())
        .select(
            col("employer"),
            lower(trim(col("title"))).as("title"),
            coalesce(col("family"), lit("")).as("family"),
            explode(array_distinct(flatten(col("asks.only_in")))).as("block"))
        .groupBy("employer", "block")
        .agg(size(collect_set("title")).as("titles"), size(collect_set("family")).as("families"))
        .filter(col("titles").geq(TITLES).and(col("families").geq(FAMILIES)))
        .groupBy("employer")
        .agg(collect_list("block").as("repeated"));
  }

  /**
   * The sightings, with {@link #BOILERPLATE} as {@code asked} of the skills that stand in nothing
   * but what their employer repeats.
   */
  public static Dataset<Row> marked(Dataset<Row> sightings, Dataset<Row> repeated) {
    Column marked =
        when(col("repeated").isNull(), col("asks"))
            .otherwise(transform(col("asks"), Boilerplate::mark));
    return sightings
        .join(repeated, new String[] {"employer"}, "left")
        .withColumn("asks", marked)
        .drop("repeated");
  }

  private static Column mark(Column ask) {
    Column blocks = ask.getField("only_in");
    Column elsewhere = size(array_except(blocks, col("repeated"))).gt(0);
    return struct(
        ask.getField("skill").as("skill"),
        when(size(blocks).equalTo(0).or(elsewhere), ask.getField("asked"))
            .otherwise(lit(BOILERPLATE))
            .as("asked"),
        ask.getField("years").as("years"),
        blocks.as("only_in"));
  }
}
