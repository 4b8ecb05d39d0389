package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import jobtrends.model.ScopeShare;
import jobtrends.model.WorkMode;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** From where remote jobs may be done. */
public final class ScopeShares {

  private static final int MOST = 60;

  private ScopeShares() {}

  /**
   * One row per scope, the 60 named most, and one for those that name none: {@code scope}, and the
   * sums of {@link EmployerClusters} over the remote postings.
   *
   * <p>In: postings.
   */
  public static Dataset<Row> of(Dataset<Row> postings) {
    Column said =
        when(size(col("scope")).gt(0), col("scope")).otherwise(array(lit(ScopeShare.NOT_SAID)));
    Dataset<Row> remote = postings.filter(col("mode").equalTo(WorkMode.REMOTE.name()));
    Dataset<Row> ads = remote.groupBy("employer").agg(count(lit(1)).as("ads"));
    Dataset<Row> hits =
        remote
            .select(col("employer"), explode(said).as("scope"))
            .groupBy("employer", "scope")
            .agg(count(lit(1)).as("hits"));
    return ClusterSums.of(ads, hits, hits.select("scope").distinct(), "scope")
        .orderBy(col("hits").desc(), col("scope"))
        .limit(MOST);
  }

  /** One record per row, in its order. */
  public static List<ScopeShare> toRecords(Dataset<Row> scopes) {
    return scopes.collectAsList().stream()
        .map(row -> new ScopeShare(row.getAs("scope"), Estimates.share(ClusterSums.read(row))))
        .toList();
  }
}
