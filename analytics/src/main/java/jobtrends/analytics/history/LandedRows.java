package jobtrends.analytics.history;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import jobtrends.files.Json;
import jobtrends.model.ListingKey;
import jobtrends.model.RawListing;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** The landing files of many runs as one table. */
final class LandedRows {

  private static final StructType FILES =
      new StructType().add("run", StringType).add("day", DateType).add("file", StringType);

  private static final StructType LISTINGS =
      new StructType()
          .add("run", StringType)
          .add("day", DateType)
          .add("source", StringType)
          .add("native_id", StringType)
          .add("content", StringType)
          .add("listing", StringType);

  private LandedRows() {}

  /** A landing file, the run it is of, and the UTC day that run counts for. */
  record File(String run, LocalDate day, Path path) {

    String source() {
      return path.getFileName().toString();
    }
  }

  /**
   * One row per listing and run: {@code run}, {@code day}, {@code source}, {@code native_id},
   * {@code content} (digest of what it said; the same text fetched twice has the same), {@code
   * listing} (JSON, at least once per content and null in most repeats). Files are read where the
   * tasks are, so they must be seen from there.
   */
  static Dataset<Row> of(SparkSession spark, List<File> files) {
    List<Row> rows =
        files.stream()
            // Runs of one source side by side: what they repeat is then met in one task.
            .sorted(Comparator.comparing(File::source).thenComparing(File::run))
            .map(file -> RowFactory.create(file.run(), file.day(), file.path().toString()))
            .toList();
    MapPartitionsFunction<Row, Row> read = LandedRows::listings;
    return spark.createDataFrame(rows, FILES).mapPartitions(read, Encoders.row(LISTINGS));
  }

  private static Iterator<Row> listings(Iterator<Row> files) {
    return new Listings(files);
  }

  /** File after file and listing after listing: one file may hold a million. */
  private static final class Listings implements Iterator<Row> {

    private final Iterator<Row> files;
    private final Set<String> met = new HashSet<>();
    private final Set<ListingKey> once = new HashSet<>();
    private Iterator<Row> current = Collections.emptyIterator();

    private Listings(Iterator<Row> files) {
      this.files = files;
    }

    @Override
    public boolean hasNext() {
      while (!current.hasNext() && files.hasNext()) {
        current = open(files.next());
      }
      return current.hasNext();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return current.next();
    }

    private Iterator<Row> open(Row file) {
      once.clear();
      Iterator<RawListing> listings =
          Json.iterateLines(Path.of(file.getString(2)), RawListing.class);
      return StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(listings, Spliterator.ORDERED), false)
          .filter(listing -> once.add(listing.key()))
          .map(listing -> row(file, listing, met))
          .iterator();
    }
  }

  private static Row row(Row file, RawListing listing, Set<String> met) {
    String content = digest(listing);
    return RowFactory.create(
        file.getString(0),
        file.getLocalDate(1),
        listing.key().source(),
        listing.key().nativeId(),
        content,
        met.add(content + listing.key()) ? Json.write(listing) : null);
  }

  private static String digest(RawListing listing) {
    try {
      byte[] said = Json.write(listing.fields()).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
