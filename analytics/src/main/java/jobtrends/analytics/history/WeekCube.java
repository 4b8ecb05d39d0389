package jobtrends.analytics.history;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.mode;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.stream.Stream;
import jobtrends.analytics.history.WeekCell.Group;
import jobtrends.model.DemandWeek;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Sightings of whole ISO weeks to counts that add up. Counted by each group alone and not by their
 * product: no statistic is of a role in a city in a week, and the product has nearly as many cells
 * as there are jobs.
 */
final class WeekCube {

  static final StructType CELLS =
      new StructType()
          .add("week", DateType)
          .add("day", DateType)
          .add("group", StringType)
          .add("name", StringType)
          .add("parts", IntegerType)
          .add("mode", StringType)
          .add("sources", createArrayType(StringType))
          .add("jobs", LongType);

  private static final Column WHOLE_WEEK = lit(null).cast(DateType);
  private static final Column NO_MODE = lit(null).cast(StringType);

  private WeekCube() {}

  /**
   * One row per {@link WeekCell}, with the columns of {@link #CELLS}.
   *
   * <p>In: sightings, all of their weeks. What sellers offer is left out. A job has one role,
   * family and mode a week: what most of its sightings of that week have; it is in every country
   * and city any of them names. Groups but roles are of the field: of jobs with a known role. Days
   * are counted for roles only.
   */
  static Dataset<Row> of(Dataset<Row> sightings) {
    Dataset<Row> jobs = jobs(sightings);
    Dataset<Row> weeks =
        jobs.withColumn("day", WHOLE_WEEK)
            .withColumn("sources", array_sort(array_distinct(shown("source"))))
            .withColumn("series", explode(concat(roles(col("mode")), groups())));
    Dataset<Row> days =
        jobs.withColumn("day", explode(array_distinct(shown("day"))))
            .withColumn("sources", array_sort(onDay()))
            .withColumn("series", explode(roles(NO_MODE)));
    return cells(weeks).union(cells(days)).union(cells(statedPay(jobs)));
  }

  /**
   * By the sources that state it: what a new board says of pay must not look like another board's
   * having begun to say it.
   */
  private static Dataset<Row> statedPay(Dataset<Row> jobs) {
    Column all = series(Group.STATED_PAY, lit(DemandWeek.ALL_ROLES), lit(1), NO_MODE);
    return jobs.filter(col("title").isNotNull().and(size(col("stating")).gt(0)))
        .withColumn("day", WHOLE_WEEK)
        .withColumn("sources", array_sort(col("stating")))
        .withColumn("series", all);
  }

  /**
   * One row per job and week it was shown in: {@code week}, {@code job}, {@code role} and {@code
   * family} (null when no title fits one), {@code mode}, {@code countries}, {@code cities}, {@code
   * days}, {@code sources}.
   */
  static Dataset<Row> postings(Dataset<Row> sightings) {
    return jobs(sightings)
        .select(
            col("week"),
            col("job"),
            col("title.role"),
            col("title.family"),
            col("mode"),
            col("countries"),
            col("cities"),
            array_sort(array_distinct(shown("day"))).as("days"),
            array_sort(array_distinct(shown("source"))).as("sources"));
  }

  static Column[] columns() {
    return Stream.of(CELLS.fieldNames()).map(name -> col(name)).toArray(Column[]::new);
  }

  private static Dataset<Row> cells(Dataset<Row> rows) {
    return rows.select(col("week"), col("day"), col("series.*"), col("sources"))
        .groupBy("week", "day", "group", "name", "parts", "mode", "sources")
        .agg(count(lit(1)).as("jobs"));
  }

  private static Dataset<Row> jobs(Dataset<Row> sightings) {
    Column known = when(col("role").isNotNull(), struct(col("role"), col("family")));
    Column stated = when(col("mode").notEqual(Sightings.UNSPECIFIED), col("mode"));
    return sightings
        .filter(not(col("sellers_offer")))
        .groupBy("week", "job")
        .agg(
            mode(known, true).as("title"),
            coalesce(mode(stated, true), lit(Sightings.UNSPECIFIED)).as("mode"),
            flatten(collect_set(col("places"))).as("places"),
            collect_set(when(col("pay_currency").isNotNull(), col("source"))).as("stating"),
            collect_set(struct(col("day"), col("source"))).as("shown"))
        .withColumn("countries", Sightings.countries())
        .withColumn("cities", Sightings.cities());
  }

  private static Column shown(String field) {
    return transform(col("shown"), each -> each.getField(field));
  }

  private static Column onDay() {
    Column ofDay = filter(col("shown"), each -> each.getField("day").equalTo(col("day")));
    return array_distinct(transform(ofDay, each -> each.getField("source")));
  }

  private static Column roles(Column mode) {
    Column one = lit(1);
    Column unknown = series(Group.ROLE, lit(DemandWeek.UNKNOWN_ROLE), one, mode);
    Column all = series(Group.ROLE, lit(DemandWeek.ALL_ROLES), one, mode);
    Column role = series(Group.ROLE, col("title.role"), one, mode);
    return when(col("title").isNull(), array(unknown)).otherwise(array(all, role));
  }

  private static Column groups() {
    Column family = series(Group.FAMILY, col("title.family"), lit(1), NO_MODE);
    Column countries =
        transform(
            col("countries"),
            country -> series(Group.COUNTRY, country, size(col("countries")), NO_MODE));
    Column cities =
        transform(
            col("cities"),
            city -> series(Group.CITY, cityName(city), size(col("cities")), NO_MODE));
    Column of = concat(array(family), countries, cities);
    Column inField = filter(of, each -> col("title").isNotNull());
    return filter(inField, each -> each.getField("name").isNotNull());
  }

  private static Column cityName(Column city) {
    Column country = city.getField("country");
    Column suffix = when(country.equalTo(""), "").otherwise(concat(lit(", "), country));
    return concat(city.getField("city"), suffix);
  }

  private static Column series(Group group, Column name, Column parts, Column mode) {
    return struct(
        lit(group.name()).as("group"), name.as("name"), parts.as("parts"), mode.as("mode"));
  }
}
