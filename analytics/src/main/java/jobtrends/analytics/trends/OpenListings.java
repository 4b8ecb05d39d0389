package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import jobtrends.model.ListingKey;
import jobtrends.model.OpenListing;
import jobtrends.model.Vintage;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The listings of the last four weeks, one by one, of the sources whose terms allow it. */
public final class OpenListings {

  private static final int DAYS = 28;

  private OpenListings() {}

  /** The days in which a listing must have been seen. */
  public static Vintage.Window window(LocalDate asOf) {
    return new Vintage.Window(asOf.minusDays(DAYS - 1L), asOf);
  }

  /**
   * One row per listing, as it was seen last: the columns of {@link OpenListing}, {@code last}
   * being a struct of most of them. A listing without a link is left out: a row may leave with its
   * link only.
   *
   * <p>In: sightings of the {@link #window}.
   */
  public static Dataset<Row> of(Dataset<Row> sightings, Collection<String> sources) {
    Column said =
        struct(
            col("title"),
            col("employer_name"),
            col("url"),
            col("role"),
            col("mode"),
            cities().as("cities"),
            countries().as("countries"),
            col("pay_min"),
            col("pay_max"),
            col("pay_currency"),
            col("pay_period"));
    return sightings
        .filter(col("source").isin(sources.toArray()))
        .groupBy("source", "native_id")
        .agg(
            max_by(said, struct(col("day"), col("content"))).as("last"),
            max("job").as("job"),
            min("posted_on").as("posted_on"),
            min("first_seen").as("first_seen"),
            max("day").as("last_seen"))
        .filter(col("last.url").isNotNull().and(col("last.title").isNotNull()))
        .select("source", "native_id", "job", "posted_on", "first_seen", "last_seen", "last.*")
        .orderBy("source", "native_id");
  }

  private static Column cities() {
    Column named = filter(col("places"), place -> place.getField("city").isNotNull());
    return array_sort(array_distinct(transform(named, OpenListings::city)));
  }

  private static Column city(Column place) {
    return concat_ws(", ", place.getField("city"), place.getField("country"));
  }

  private static Column countries() {
    Column named = transform(col("places"), place -> coalesce(place.getField("country"), lit("")));
    return array_sort(array_distinct(filter(named, country -> country.notEqual(""))));
  }

  /** One record per row, by source and id. */
  public static List<OpenListing> toRecords(Dataset<Row> listings) {
    return listings.collectAsList().stream().map(OpenListings::toRecord).toList();
  }

  private static OpenListing toRecord(Row row) {
    return new OpenListing(
        new ListingKey(row.getAs("source"), row.getAs("native_id")),
        row.getAs("job"),
        row.getAs("title"),
        text(row, "employer_name"),
        row.getAs("url"),
        Optional.ofNullable(row.<LocalDate>getAs("posted_on")),
        row.getAs("first_seen"),
        row.getAs("last_seen"),
        text(row, "role"),
        row.getAs("mode"),
        row.getList(row.fieldIndex("cities")),
        row.getList(row.fieldIndex("countries")),
        pay(row));
  }

  private static Optional<OpenListing.Pay> pay(Row row) {
    return text(row, "pay_currency")
        .map(
            currency ->
                new OpenListing.Pay(
                    number(row, "pay_min"),
                    number(row, "pay_max"),
                    currency,
                    row.getAs("pay_period")));
  }

  private static Optional<String> text(Row row, String column) {
    return Optional.ofNullable(row.getAs(column));
  }

  private static OptionalDouble number(Row row, String column) {
    Optional<Double> value = Optional.ofNullable(row.getAs(column));
    return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }
}
