package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jobtrends.model.DemandWeek;
import jobtrends.model.WorkMode;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How many independent postings those of a role are worth when their work mode is counted (S19).
 * Weeks are counted without employers, so the design effect is that of the level window: an
 * employer's habits do not change from week to week.
 *
 * @param designEffects by role and mode
 */
public record WorkModeWorth(Map<List<Object>, Double> designEffects) {

  public WorkModeWorth {
    designEffects = Map.copyOf(designEffects);
  }

  /** In: postings of the field in the level window. */
  public static WorkModeWorth of(Dataset<Row> postings) {
    Column modes =
        array(Arrays.stream(WorkMode.values()).map(m -> lit(m.name())).toArray(Column[]::new));
    Dataset<Row> clusters =
        postings
            .select(
                explode(array(lit(DemandWeek.ALL_ROLES), col("role"))).as("role"),
                col("employer"),
                col("mode").as("stated"))
            .withColumn("mode", explode(modes))
            .groupBy("role", "mode", "employer")
            .agg(
                count(lit(1)).as("ads"),
                sum(when(col("stated").equalTo(col("mode")), 1L).otherwise(0L)).as("hits"));
    Map<List<Object>, Double> effects = new HashMap<>();
    ClusterSums.of(clusters, "role", "mode")
        .collectAsList()
        .forEach(
            row ->
                effects.put(
                    List.of(row.getAs("role"), WorkMode.valueOf(row.getAs("mode"))),
                    ClusterSums.read(row).designEffect()));
    return new WorkModeWorth(effects);
  }

  /** A role that is not in the level window has the effect of all; absent where none has any. */
  Optional<Double> designEffect(String role, WorkMode mode) {
    return effect(role, mode).or(() -> effect(DemandWeek.ALL_ROLES, mode));
  }

  private Optional<Double> effect(String role, WorkMode mode) {
    return Optional.ofNullable(designEffects.get(List.of(role, mode)));
  }
}
