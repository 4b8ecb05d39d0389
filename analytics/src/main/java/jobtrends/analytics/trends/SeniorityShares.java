package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import jobtrends.model.DemandWeek;
import jobtrends.model.Seniority;
import jobtrends.model.SeniorityShare;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Which levels the titles of a role name. */
public final class SeniorityShares {

  private SeniorityShares() {}

  /**
   * One row per role, all roles among them, and level that any posting names: {@code role}, {@code
   * level}, and the sums of {@link EmployerClusters}.
   *
   * <p>In: postings.
   */
  public static Dataset<Row> of(Dataset<Row> postings) {
    Dataset<Row> byEmployer =
        postings
            .select(
                explode(array(lit(DemandWeek.ALL_ROLES), col("role"))).as("role"),
                col("employer"),
                coalesce(col("seniority"), lit(word(Seniority.UNSPECIFIED))).as("seniority"))
            .groupBy("role", "employer")
            .agg(count(lit(1)).as("ads"), array(levels()).as("levels"))
            .withColumn("of", explode(col("levels")));
    Dataset<Row> clusters =
        byEmployer.select("role", "employer", "ads", "of.level", "of.hits").drop("levels");
    return ClusterSums.of(clusters, "role", "level").filter(col("hits").gt(0));
  }

  private static Column[] levels() {
    return Arrays.stream(Seniority.values())
        .map(SeniorityShares::word)
        .map(
            level ->
                struct(
                    lit(level).as("level"),
                    count(when(col("seniority").equalTo(level), 1)).as("hits")))
        .toArray(Column[]::new);
  }

  private static String word(Seniority level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  /** One record per row, roles with most postings first, levels in their order. */
  public static List<SeniorityShare> toRecords(Dataset<Row> shares) {
    return shares.collectAsList().stream()
        .map(SeniorityShares::record)
        .sorted(
            Comparator.comparingLong((SeniorityShare row) -> -row.share().n())
                .thenComparing(SeniorityShare::role)
                .thenComparing(SeniorityShare::level))
        .toList();
  }

  private static SeniorityShare record(Row row) {
    return new SeniorityShare(
        row.getAs("role"),
        Seniority.valueOf(row.<String>getAs("level").toUpperCase(Locale.ROOT)),
        Estimates.share(ClusterSums.read(row)));
  }
}
