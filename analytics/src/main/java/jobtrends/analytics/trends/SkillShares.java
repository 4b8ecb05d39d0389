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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jobtrends.analytics.trends.Intervals.Share;
import jobtrends.model.Estimate;
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
   * What is known of skills beside their counts.
   *
   * @param categories category by skill
   * @param corrections by how much counts of a category err
   */
  public record Context(Map<String, String> categories, CorrectedCounts corrections) {}

  /**
   * One record per skill, most asked for first.
   *
   * @param noChange why there is nothing to compare with; absent when there is
   */
  public static List<SkillShare> toRecords(
      Dataset<Row> shares, Context context, Optional<Withheld> noChange) {
    List<Row> rows = shares.collectAsList();
    var all = rows.stream().filter(row -> row.getString(0).equals(PROCESSED)).findFirst();
    List<Counted> counted =
        rows.stream()
            .filter(row -> !row.getString(0).equals(PROCESSED))
            .map(row -> Counted.of(row, all.orElseThrow()))
            .toList();
    Set<String> movers = noChange.isPresent() ? Set.of() : movers(counted);
    return counted.stream()
        .map(skill -> record(skill, context, noChange, movers.contains(skill.name())))
        .toList();
  }

  /** A skill with its postings of both windows. */
  private record Counted(String name, Share now, Share before) {
    static Counted of(Row row, Row all) {
      return new Counted(
          row.getString(0),
          new Share(row.getLong(1), all.getLong(1)),
          new Share(row.getLong(2), all.getLong(2)));
    }
  }

  private static SkillShare record(
      Counted skill, Context context, Optional<Withheld> noChange, boolean standsOut) {
    String category = context.categories().getOrDefault(skill.name(), NO_CATEGORY);
    Estimate change = Estimates.unless(noChange, Estimates.change(skill.now(), skill.before()));
    return new SkillShare(
        skill.name(),
        category,
        share(skill.now()),
        Estimates.unless(noChange, share(skill.before())),
        change,
        standsOut && change.isPublished(),
        context.corrections().of(category, Math.round(skill.now().hits())));
  }

  private static Estimate share(Share share) {
    return Estimates.share(share.hits(), (long) share.n());
  }

  private static Set<String> movers(List<Counted> counted) {
    List<Counted> compared =
        counted.stream()
            .filter(skill -> skill.now().n() > 0 && skill.before().n() > 0)
            .filter(skill -> Movers.isCompared(skill.now(), skill.before()))
            .toList();
    double[] p =
        compared.stream()
            .mapToDouble(skill -> Movers.pValue(skill.now(), skill.before()))
            .toArray();
    boolean[] kept = Movers.keep(p, Movers.FALSE_DISCOVERIES);
    return IntStream.range(0, kept.length)
        .filter(i -> kept[i])
        .mapToObj(i -> compared.get(i).name())
        .collect(Collectors.toUnmodifiableSet());
  }
}
