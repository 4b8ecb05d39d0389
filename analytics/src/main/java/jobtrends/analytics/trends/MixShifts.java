package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import jobtrends.analytics.trends.Intervals.Share;
import jobtrends.model.Estimate;
import jobtrends.model.MixShift;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Why the shares of skills moved: within the sources, or with their weights (S5). */
public final class MixShifts {

  /** A whole posting. Decimals add up to the same in any order, which floating point does not. */
  private static final Column WHOLE = lit(BigDecimal.ONE.setScale(18));

  private MixShifts() {}

  /**
   * One row per skill and source, of the 40 skills with most postings: {@code skill}, {@code
   * source}, {@code now}, {@code of_now}, {@code before}, {@code of_before}: postings that ask for
   * it and all of the source, in either window; weighted, for a posting on k sources is 1/k of
   * each.
   *
   * <p>In: postings of both windows with a {@code window}, "now" or "before", as for {@link
   * SkillShares}: sources complete in both. Only postings with a description count (S16).
   */
  public static Dataset<Row> of(Dataset<Row> windows) {
    Dataset<Row> weighted =
        windows
            .filter(col("has_description"))
            .select(
                col("window"),
                explode(col("sources")).as("source"),
                WHOLE.divide(size(col("sources"))).as("weight"),
                col("skills"));
    Dataset<Row> sources =
        weighted.groupBy("source").agg(of("now").as("of_now"), of("before").as("of_before"));
    Dataset<Row> asked = MostAsked.asked(weighted);
    Dataset<Row> skills = MostAsked.skills(MostAsked.asked(windows.filter(col("has_description"))));
    Dataset<Row> hits =
        asked.groupBy("skill", "source").agg(of("now").as("now"), of("before").as("before"));
    return skills
        .crossJoin(broadcast(sources))
        .join(hits, new String[] {"skill", "source"}, "left")
        .orderBy(col("of_skill").desc(), col("skill"), col("source"))
        .select(
            col("skill"),
            col("source"),
            coalesce(col("now"), lit(0.0)).as("now"),
            col("of_now"),
            coalesce(col("before"), lit(0.0)).as("before"),
            col("of_before"));
  }

  private static Column of(String window) {
    Column weight = when(col("window").equalTo(window), col("weight"));
    return coalesce(sum(weight).cast("double"), lit(0.0));
  }

  /** One record per skill, those with most postings first. */
  public static List<MixShift> toRecords(Dataset<Row> shifts) {
    Map<String, List<ShiftShare.Source>> bySkill =
        shifts.collectAsList().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.getString(0),
                    LinkedHashMap::new,
                    Collectors.mapping(MixShifts::source, Collectors.toList())));
    return bySkill.entrySet().stream()
        .map(entry -> record(entry.getKey(), ShiftShare.of(entry.getValue())))
        .toList();
  }

  private static ShiftShare.Source source(Row row) {
    return new ShiftShare.Source(
        new Share(row.getDouble(4), row.getDouble(5)),
        new Share(row.getDouble(2), row.getDouble(3)));
  }

  private static MixShift record(String skill, ShiftShare shift) {
    long n = Math.round(Math.min(shift.before(), shift.now()));
    if (n < Estimates.SHARE_FLOOR) {
      return new MixShift(skill, Estimates.belowFloor(n), Estimates.belowFloor(n));
    }
    ShareSums within = shift.within();
    Estimate between =
        new Estimate(
            OptionalDouble.of(shift.between()),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            n,
            Optional.empty());
    return new MixShift(skill, Estimates.within(within.value(), within.interval(), n), between);
  }
}
