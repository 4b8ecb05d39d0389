package jobtrends.analytics.history;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.mode;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Listings as sightings of jobs, and jobs as postings of a period. */
public final class Sightings {

  /** A posting no source says the work mode of. */
  public static final String UNSPECIFIED = "UNSPECIFIED";

  private static final String NO_LEVEL = "unspecified";

  private Sightings() {}

  /** One row per listing and run: all columns of the listing, and {@code week}, its Monday. */
  static Dataset<Row> of(Dataset<Row> listings) {
    return listings.withColumn("week", to_date(trunc(col("day"), "week")));
  }

  /**
   * One row per job seen in the given sightings: {@code job}, {@code role}, {@code employer},
   * {@code employer_name}, {@code mode}, {@code asks} (skill, asked, years; one per skill), {@code
   * skills} (those asked for), {@code has_description}, {@code place_unresolved}, {@code
   * countries}, {@code cities} (country, city, geoname_id), {@code pay} (low, high, currency,
   * period, salaries: how many a year, null where not stated, and posted: the day it was posted or,
   * where no source says, seen; null when no pay is stated), {@code sources}, {@code seniority}
   * (null when no title names a level), {@code scope} (from where it may be done remotely).
   *
   * <p>A job on several boards counts once: its role is the one most of the sightings have, skills
   * and places are those any of them names, a skill is asked for as the board says that asks most,
   * pay is the newest stated.
   */
  public static Dataset<Row> postings(Dataset<Row> sightings) {
    Column statedLevel = when(col("seniority").notEqual(NO_LEVEL), col("seniority"));
    Column statedMode = when(col("mode").notEqual(UNSPECIFIED), col("mode"));
    return sightings
        .groupBy("job")
        .agg(
            mode(col("role"), true).as("role"),
            mode(col("employer"), true).as("employer"),
            mode(col("employer_name"), true).as("employer_name"),
            coalesce(mode(statedMode, true), lit(UNSPECIFIED)).as("mode"),
            array_sort(array_distinct(flatten(collect_set(asks())))).as("asks"),
            bool_or(col("has_description")).as("has_description"),
            bool_or(col("place_named")).as("place_named"),
            mode(statedLevel, true).as("seniority"),
            array_sort(array_distinct(flatten(collect_set(col("remote_scope"))))).as("scope"),
            flatten(collect_set(col("places"))).as("places"),
            max(pay()).as("pay"),
            array_sort(collect_set(col("source"))).as("sources"))
        .withColumn("asks", strongest())
        .withColumn("skills", skills())
        .withColumn("cities", cities())
        .withColumn("countries", countries())
        .withColumn("place_unresolved", unresolved())
        .drop("places", "place_named");
  }

  /** One row per job: {@code job}, {@code title} (its newest) and {@code urls} (all, sorted). */
  public static Dataset<Row> advertised(Dataset<Row> sightings) {
    Column newest = struct(col("day"), col("source"), col("native_id"));
    return sightings
        .groupBy("job")
        .agg(
            max_by(col("title"), newest).as("title"),
            array_sort(collect_set(col("url"))).as("urls"));
  }

  /**
   * One row per job of the field that states its pay in the given sightings: {@code job}, {@code
   * role}, {@code seniority}, {@code countries}, {@code pay} (as {@link #postings} has it). Less
   * than a posting, for it is made of many months.
   */
  public static Dataset<Row> paid(Dataset<Row> sightings) {
    return sightings
        .filter(col("pay_currency").isNotNull().and(col("role").isNotNull()))
        .groupBy("job")
        .agg(
            mode(col("role"), true).as("role"),
            mode(col("seniority"), true).as("seniority"),
            flatten(collect_set(col("places"))).as("places"),
            max(pay()).as("pay"))
        .withColumn("countries", countries())
        .drop("places");
  }

  /** What a sighting states; null when it states none. The newest is the greatest of them. */
  static Column pay() {
    return when(
        col("pay_currency").isNotNull(),
        struct(
            col("day"),
            col("source"),
            col("native_id"),
            col("pay_min").as("low"),
            col("pay_max").as("high"),
            col("pay_currency").as("currency"),
            col("pay_period").as("period"),
            col("pay_salaries").as("salaries"),
            least(col("posted_on"), col("day")).as("posted")));
  }

  private static Column asks() {
    return transform(
        col("asks"),
        ask ->
            struct(
                ask.getField("skill").as("skill"),
                ask.getField("asked").as("asked"),
                ask.getField("years").as("years")));
  }

  /** The last of each skill: the names of how it is asked for sort by how much they ask. */
  private static Column strongest() {
    return filter(
        col("asks"),
        (ask, at) ->
            not(get(col("asks"), at.plus(1)).getField("skill").eqNullSafe(ask.getField("skill"))));
  }

  /** Without those that stand in boilerplate only. */
  private static Column skills() {
    Column counted =
        filter(col("asks"), ask -> not(ask.getField("asked").equalTo(Boilerplate.BOILERPLATE)));
    return transform(counted, ask -> ask.getField("skill"));
  }

  /** Those of {@code places}: country, city and GeoNames id of each, once, sorted. */
  static Column cities() {
    Column named = filter(col("places"), place -> place.getField("city").isNotNull());
    return array_sort(array_distinct(transform(named, Sightings::city)));
  }

  private static Column city(Column place) {
    return struct(
        coalesce(place.getField("country"), lit("")).as("country"),
        place.getField("city").as("city"),
        place.getField("geoname_id").as("geoname_id"));
  }

  /** Those of {@code places}, once, sorted. */
  static Column countries() {
    Column named = transform(col("places"), place -> place.getField("country"));
    return array_sort(array_distinct(filter(named, Column::isNotNull)));
  }

  /** "Remote" names no place that could be recognised; "Xyzzy" does. */
  private static Column unresolved() {
    return col("place_named")
        .and(size(col("places")).equalTo(0))
        .and(size(col("scope")).equalTo(0))
        .and(col("mode").notEqual("REMOTE"));
  }
}
