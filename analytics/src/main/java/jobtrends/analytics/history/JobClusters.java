package jobtrends.analytics.history;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jobtrends.analytics.DuplicateFinder;
import jobtrends.model.ListingText;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Gives new listings their job. A job's id is the key of the listing it was first seen as, and
 * never changes: a new listing joins the oldest known job of its cluster, and two known jobs stay
 * two even when a later listing resembles both.
 */
record JobClusters(DuplicateFinder duplicates) implements Serializable {

  private static final Comparator<Row> OLDEST_FIRST =
      Comparator.<Row, String>comparing(row -> row.getAs("first_seen").toString())
          .thenComparing(JobClusters::key);

  /**
   * One row per new listing, with the columns of {@link ListingColumns#JOB}.
   *
   * <p>In: the same columns, one row per listing; {@code job} is null for the new ones. Listings
   * are compared within a {@code block} only, which is an employer's name.
   */
  Dataset<Row> assign(Dataset<Row> listings) {
    MapFunction<Row, String> block = row -> row.getAs("block");
    FlatMapGroupsFunction<String, Row, Row> cluster = (name, rows) -> jobs(rows);
    return listings
        .groupByKey(block, Encoders.STRING())
        .flatMapGroups(cluster, Encoders.row(ListingColumns.JOB));
  }

  private Iterator<Row> jobs(Iterator<Row> rows) {
    var sorted = new ArrayList<Row>();
    rows.forEachRemaining(sorted::add);
    sorted.sort(OLDEST_FIRST);
    Map<String, String> clusters = duplicates.clusters(sorted.stream().map(this::text).toList());
    var members = new TreeMap<String, List<Row>>();
    sorted.forEach(
        row -> members.computeIfAbsent(clusters.get(key(row)), c -> new ArrayList<>()).add(row));
    return members.values().stream().flatMap(cluster -> named(cluster).stream()).iterator();
  }

  private static List<Row> named(List<Row> cluster) {
    String job =
        cluster.stream()
            .map(row -> row.<String>getAs("job"))
            .filter(known -> known != null)
            .findFirst()
            .orElseGet(() -> key(cluster.get(0)));
    return cluster.stream()
        .filter(row -> row.getAs("job") == null)
        .map(row -> withJob(row, job))
        .toList();
  }

  private static Row withJob(Row row, String job) {
    return RowFactory.create(
        row.getAs("source"),
        row.getAs("native_id"),
        job,
        row.getAs("first_seen"),
        row.getAs("block"),
        row.getAs("text"));
  }

  private ListingText text(Row row) {
    return ListingTexts.read(key(row), row.getAs("text"));
  }

  private static String key(Row row) {
    return row.getAs("source") + "/" + row.getAs("native_id");
  }
}
