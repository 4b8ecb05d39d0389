package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Postings by employer as the six sums of {@link EmployerClusters}, by column expressions: counted
 * per employer first, then over employers, so that no list of employers leaves the cluster.
 *
 * <p>The postings without an employer are one row, {@code employer} null, and as many clusters of
 * one.
 */
final class ClusterSums {

  private static final String EMPLOYER = "employer";
  private static final String ADS = "ads";
  private static final String HITS = "hits";

  private static final List<String> OF_ADS = List.of("employers", "ads", "ads_squared");
  private static final List<String> OF_HITS = List.of("hits", "hits_squared", "ads_hits");

  private ClusterSums() {}

  /**
   * One row per value of the keys: keys and sums.
   *
   * @param clusters one row per value of the keys and employer: {@code ads} (above 0), {@code hits}
   *     (0 where it has none)
   */
  static Dataset<Row> of(Dataset<Row> clusters, String... keys) {
    return clusters
        .groupBy(columns(keys))
        .agg(
            clusters().as("employers"),
            sum(ADS).as(ADS),
            products(ADS, ADS).as("ads_squared"),
            sum(HITS).as(HITS),
            products(HITS, HITS).as("hits_squared"),
            products(ADS, HITS).as("ads_hits"));
  }

  /**
   * The same of many cells among the same postings: one row per row of {@code cells}, with its
   * columns and the sums.
   *
   * @param ads one row per employer: {@code ads}
   * @param hits one row per cell and employer that has hits: {@code hits}
   * @param cells what is asked for; one without hits has 0
   * @param keys the columns that tell a cell
   */
  static Dataset<Row> of(Dataset<Row> ads, Dataset<Row> hits, Dataset<Row> cells, String... keys) {
    Dataset<Row> all =
        ads.agg(clusters().as("employers"), sum(ADS).as(ADS), products(ADS, ADS).as("ads_squared"));
    Column same = hits.col(EMPLOYER).eqNullSafe(ads.col(EMPLOYER));
    Dataset<Row> ofHits =
        hits.join(ads, same)
            .drop(ads.col(EMPLOYER))
            .groupBy(columns(keys))
            .agg(
                sum(HITS).as(HITS),
                products(HITS, HITS).as("hits_squared"),
                products(ADS, HITS).as("ads_hits"));
    Column[] sums =
        Stream.concat(
                Arrays.stream(cells.columns()).map(cells::col),
                Stream.concat(
                    OF_ADS.stream().map(name -> col(name)),
                    OF_HITS.stream().map(name -> coalesce(col(name), lit(0L)).as(name))))
            .toArray(Column[]::new);
    return cells.join(broadcast(all)).join(ofHits, keys, "left").select(sums);
  }

  /**
   * Sums of a count by employer, named after it: {@code _employers} that have any, {@code
   * _squared}, {@code _ads} (times the employer's ads).
   */
  static Stream<Column> of(String ads, String hits) {
    Column some = when(col(hits).gt(0), 1).otherwise(0);
    return Stream.of(
        sum(when(isSingle(), col(hits)).otherwise(some)).as(hits + "_employers"),
        products(hits, hits).as(hits + "_squared"),
        products(ads, hits).as(hits + "_ads"));
  }

  /**
   * From two rows that have those sums and the count.
   *
   * @param cell the hits
   * @param all the ads: the same count of every posting
   */
  static EmployerClusters read(Row cell, Row all, String hits) {
    return new EmployerClusters(
        number(all, hits + "_employers"),
        number(all, hits),
        number(cell, hits),
        number(all, hits + "_squared"),
        number(cell, hits + "_squared"),
        number(cell, hits + "_ads"));
  }

  private static Column[] columns(String... names) {
    return Arrays.stream(names).map(name -> col(name)).toArray(Column[]::new);
  }

  private static Column isSingle() {
    return col(EMPLOYER).isNull();
  }

  private static Column clusters() {
    return sum(when(isSingle(), col(ADS)).otherwise(1));
  }

  /** Of postings that are clusters of one, either count is 0 or 1, and so is the product. */
  private static Column products(String a, String b) {
    return sum(when(isSingle(), col(b)).otherwise(col(a).multiply(col(b))));
  }

  /** From a row that has the sums, as whole postings. */
  static EmployerClusters read(Row row) {
    return new EmployerClusters(
        number(row, "employers"),
        number(row, ADS),
        number(row, HITS),
        number(row, "ads_squared"),
        number(row, "hits_squared"),
        number(row, "ads_hits"));
  }

  private static long number(Row row, String name) {
    return row.<Long>getAs(name);
  }
}
