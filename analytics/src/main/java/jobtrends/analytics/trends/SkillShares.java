package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jobtrends.model.Estimate;
import jobtrends.model.HowAsked;
import jobtrends.model.SkillShare;
import jobtrends.model.Withheld;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How often a skill is asked for, now and before. */
public final class SkillShares {

  private static final String NO_CATEGORY = "not in the taxonomy";

  private SkillShares() {}

  /**
   * One row per skill, and one for the postings a skill could have been read from, as {@link
   * SkillAsks#clustered} has them.
   *
   * <p>In: postings of both windows with a {@code window}, "now" or "before".
   */
  public static Dataset<Row> of(Dataset<Row> windows) {
    return SkillAsks.clustered(windows)
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
    var all = rows.stream().filter(SkillShares::isProcessed).findFirst();
    List<Counted> counted =
        rows.stream()
            .filter(row -> !isProcessed(row))
            .map(row -> Counted.of(row, all.orElseThrow()))
            .toList();
    Set<String> movers = noChange.isPresent() ? Set.of() : movers(counted);
    return counted.stream()
        .map(skill -> record(skill, context, noChange, movers.contains(skill.name())))
        .toList();
  }

  private static boolean isProcessed(Row row) {
    return row.<String>getAs("skill").equals(SkillAsks.PROCESSED);
  }

  /**
   * A skill with its postings of both windows, by employers (S19), and how those of the level
   * window ask for it.
   */
  private record Counted(
      String name, EmployerClusters now, EmployerClusters before, HowAsked asked, long setAside) {
    static Counted of(Row row, Row all) {
      return new Counted(
          row.getAs("skill"),
          ClusterSums.read(row, all, "now"),
          ClusterSums.read(row, all, "before"),
          SkillAsks.of(row, all.getAs("now")),
          row.getAs("set_aside"));
    }

    boolean isCompared() {
      return now.ads() > 0
          && before.ads() > 0
          && Movers.isCompared(now.effective(), before.effective());
    }
  }

  private static SkillShare record(
      Counted skill, Context context, Optional<Withheld> noChange, boolean standsOut) {
    String category = context.categories().getOrDefault(skill.name(), NO_CATEGORY);
    Estimate change = Estimates.unless(noChange, Estimates.change(skill.now(), skill.before()));
    return new SkillShare(
        skill.name(),
        category,
        Estimates.share(skill.now()),
        Estimates.unless(noChange, Estimates.share(skill.before())),
        change,
        standsOut && change.isPublished(),
        context.corrections().of(category, Math.round(skill.now().hits())),
        skill.asked(),
        OptionalLong.of(skill.setAside()));
  }

  private static Set<String> movers(List<Counted> counted) {
    List<Counted> compared = counted.stream().filter(Counted::isCompared).toList();
    double[] p =
        compared.stream()
            .mapToDouble(
                skill -> Movers.pValue(skill.now().effective(), skill.before().effective()))
            .toArray();
    boolean[] kept = Movers.keep(p, Movers.FALSE_DISCOVERIES);
    return IntStream.range(0, kept.length)
        .filter(i -> kept[i])
        .mapToObj(i -> compared.get(i).name())
        .collect(Collectors.toUnmodifiableSet());
  }
}
