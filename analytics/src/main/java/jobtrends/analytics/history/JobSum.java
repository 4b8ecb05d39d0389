package jobtrends.analytics.history;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How many listings and jobs were new on a day: one row per batch of the job table, day first seen
 * and side of the market. Sums of all history are sums of these.
 *
 * <p>A listing or job that comes back after it was forgotten ({@link JobTable#REMEMBERED_DAYS})
 * counts anew.
 *
 * @param sellersOffer whether they offer work and seek nobody
 * @param jobs those first seen as one of these listings
 */
public record JobSum(LocalDate firstSeen, boolean sellersOffer, long listings, long jobs) {

  /** Of the rows of one batch of the job table. */
  static List<JobSum> of(Dataset<Row> batch) {
    Column itself = concat_ws("/", col("source"), col("native_id"));
    return batch
        .filter(not(col("renewed")))
        .groupBy("first_seen", "sellers_offer")
        .agg(count(lit(1)), count(when(col("job").equalTo(itself), lit(1))))
        .collectAsList()
        .stream()
        .map(
            row ->
                new JobSum(row.getLocalDate(0), row.getBoolean(1), row.getLong(2), row.getLong(3)))
        .sorted(Comparator.comparing(JobSum::firstSeen).thenComparing(JobSum::sellersOffer))
        .toList();
  }
}
