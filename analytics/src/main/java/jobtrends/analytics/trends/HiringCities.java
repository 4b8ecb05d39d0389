package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import jobtrends.model.HiringCity;
import jobtrends.model.HiringCity.Counting;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Where postings are: each shared equally among the cities it names (S34, S35). */
public final class HiringCities {

  private static final Column REST =
      struct(
          lit("").as("country"),
          when(col("place_unresolved"), HiringCity.UNRESOLVED)
              .otherwise(HiringCity.NO_CITY)
              .as("city"),
          lit(null).cast("long").as("geoname_id"));

  private static final Column COUNTINGS =
      when(col("mode").equalTo("REMOTE"), array(lit(Counting.ALL_POSTINGS.name())))
          .otherwise(array(lit(Counting.ALL_POSTINGS.name()), lit(Counting.WITHOUT_REMOTE.name())));

  /** A whole posting. Decimals add up to the same in any order, which floating point does not. */
  private static final Column WHOLE = lit(BigDecimal.ONE.setScale(18));

  private HiringCities() {}

  /**
   * One row per counting and city, rest rows included: {@code counting}, {@code country}, {@code
   * city}, {@code geoname_id}, {@code postings} (weighted), {@code largest} (postings of the one
   * employer that has most of them). The postings of a counting add up to the jobs counted.
   *
   * <p>In: postings. A job in k cities gives each 1/k.
   */
  public static Dataset<Row> of(Dataset<Row> postings) {
    Column cities = when(size(col("cities")).gt(0), col("cities")).otherwise(array(REST));

    Dataset<Row> weighted =
        postings
            .select(
                explode(COUNTINGS).as("counting"),
                col("employer"),
                cities.as("cities"),
                WHOLE.divide(size(cities)).as("weight"))
            .select(col("counting"), col("employer"), explode(col("cities")).as("c"), col("weight"))
            .select("counting", "c.country", "c.city", "c.geoname_id", "employer", "weight");

    Column named = when(col("employer").isNotNull(), col("weight"));
    return weighted
        .groupBy("counting", "country", "city", "geoname_id", "employer")
        .agg(sum("weight").as("weight"))
        .groupBy("counting", "country", "city", "geoname_id")
        .agg(
            sum("weight").cast("double").as("postings"),
            coalesce(max(named).cast("double"), lit(0.0)).as("largest"))
        .orderBy(
            col("counting"),
            col("postings").desc(),
            col("country"),
            col("city"),
            col("geoname_id"));
  }

  /** One record per row, in its order: countings apart, most postings first. */
  public static List<HiringCity> toRecords(Dataset<Row> cities) {
    return CityRanks.ranked(cities.collectAsList().stream().map(HiringCities::cell).toList());
  }

  private static CityRanks.Cell cell(Row row) {
    OptionalLong id = row.isNullAt(3) ? OptionalLong.empty() : OptionalLong.of(row.getLong(3));
    return new CityRanks.Cell(
        Counting.valueOf(row.getString(0)),
        new CityRanks.City(row.getString(1), row.getString(2), id),
        row.getDouble(4),
        row.getDouble(5));
  }
}
