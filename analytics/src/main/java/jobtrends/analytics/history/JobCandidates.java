package jobtrends.analytics.history;

import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.xxhash64;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.io.Serializable;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jobtrends.analytics.DuplicateFinder;
import jobtrends.analytics.normalise.Duplicates;
import jobtrends.analytics.normalise.DuplicatesLink;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Compares listings that share a key: an employer and title, or a title and a band of the text's
 * MinHash signature. Keys of one listing are dropped before any text moves, and of keys shared by
 * exactly the same listings one is kept, so a text travels about as often as it has a likeness. The
 * listings of a key stream through one task and few of them are held.
 */
record JobCandidates(DuplicateFinder duplicates) implements Serializable {

  private static final String[] LISTING = {"source", "native_id"};
  private static final StructType KEYS =
      new StructType()
          .add("source", StringType)
          .add("native_id", StringType)
          .add(ListingColumns.JOB.apply("keys"))
          .add(ListingColumns.JOB.apply("town"));
  private static final StructType LINK =
      new StructType().add("left", StringType).add("right", StringType).add("kind", StringType);

  /**
   * One row per listing: {@code source}, {@code native_id}, {@code keys}, {@code town}. In: {@code
   * source}, {@code native_id}, {@code text}.
   */
  Dataset<Row> keys(Dataset<Row> listings) {
    MapFunction<Row, Row> keys = this::keys;
    return listings.select("source", "native_id", "text").map(keys, Encoders.row(KEYS));
  }

  /**
   * What is found between listings of which one is new at least: {@code left}, {@code right} (their
   * nodes) and {@code kind}, a pair perhaps several times.
   *
   * <p>In: {@code source}, {@code native_id}, {@code node}, {@code keys}, {@code town}, {@code
   * text}.
   */
  Dataset<Row> links(Dataset<Row> known, Dataset<Row> fresh) {
    Dataset<Row> ours = keyed(fresh);
    Dataset<Row> theirs = keyed(known).join(ours.select("key").distinct(), "key");
    Dataset<Row> members = ours.unionByName(theirs);
    Dataset<Row> texts = texts(fresh).unionByName(texts(known));
    Dataset<Row> candidates = members.join(shared(members), "key").join(texts, LISTING);
    MapFunction<Row, Long> key = row -> row.getAs("key");
    FlatMapGroupsFunction<Long, Row, Row> compare = (name, rows) -> compared(rows);
    return candidates
        .groupByKey(key, Encoders.LONG())
        .flatMapSortedGroups(
            new Column[] {col("town"), col("node"), col("source"), col("native_id")},
            compare,
            Encoders.row(LINK));
  }

  private static Dataset<Row> keyed(Dataset<Row> listings) {
    return listings.select(col("source"), col("native_id"), explode(col("keys")).as("key"));
  }

  private static Dataset<Row> texts(Dataset<Row> listings) {
    return listings.select("source", "native_id", "node", "town", "text");
  }

  /** {@code key}: those of several listings, and one of those with the same listings. */
  private static Dataset<Row> shared(Dataset<Row> members) {
    return members
        .groupBy("key")
        .agg(
            count(lit(1)).as("size"),
            bit_xor(xxhash64(col("source"), col("native_id"))).as("together"))
        .filter(col("size").gt(1))
        .groupBy("size", "together")
        .agg(min("key").as("key"))
        .select("key");
  }

  private Row keys(Row listing) {
    Duplicates.Keys keys = duplicates.keys(ListingTexts.read("", listing.getAs("text")));
    return RowFactory.create(
        listing.getAs("source"),
        listing.getAs("native_id"),
        keys.keys().toArray(new Long[0]),
        keys.town());
  }

  private Iterator<Row> compared(Iterator<Row> rows) {
    Stream<Row> candidates =
        StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false);
    return duplicates
        .links(candidates.map(row -> ListingTexts.read(row.getAs("node"), row.getAs("text"))))
        .map(JobCandidates::row)
        .iterator();
  }

  private static Row row(DuplicatesLink link) {
    return RowFactory.create(link.listing(), link.other(), link.kind().name());
  }
}
