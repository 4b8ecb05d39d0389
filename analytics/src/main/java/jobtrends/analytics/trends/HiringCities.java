package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import jobtrends.model.HiringCity;
import jobtrends.model.HiringCity.Counting;
import jobtrends.model.Withheld;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

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
   * employer that has most of them), and the sums of {@link EmployerClusters} over the employers of
   * the counting. The postings of a counting add up to the jobs counted.
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
    Dataset<Row> byEmployer =
        weighted
            .groupBy("counting", "country", "city", "geoname_id", "employer")
            .agg(
                sum("weight").as("weight"),
                sum(exact(col("weight")).multiply(exact(col("weight")))).as("of_singles"));
    return byEmployer
        .join(ads(postings), counted())
        .drop("employer_of_ads", "counting_of_ads")
        .groupBy("counting", "country", "city", "geoname_id")
        .agg(
            sum("weight").cast("double").as("postings"),
            coalesce(max(named).cast("double"), lit(0.0)).as("largest"),
            max("employers").as("employers"),
            max("all_ads").as("all_ads"),
            max("ads_squared").as("ads_squared"),
            sum(squared()).cast("double").as("hits_squared"),
            sum(exact(col("weight")).multiply(col("ads"))).cast("double").as("ads_hits"))
        .orderBy(
            col("counting"),
            col("postings").desc(),
            col("country"),
            col("city"),
            col("geoname_id"));
  }

  private static Column counted() {
    return col("counting")
        .equalTo(col("counting_of_ads"))
        .and(col("employer").eqNullSafe(col("employer_of_ads")));
  }

  /** An employer's postings of a counting; each that names none is a cluster of its own. */
  private static Dataset<Row> ads(Dataset<Row> postings) {
    Dataset<Row> ads =
        postings
            .select(explode(COUNTINGS).as("counting_of_ads"), col("employer").as("employer_of_ads"))
            .groupBy("counting_of_ads", "employer_of_ads")
            .agg(count(lit(1)).as("n"));
    Column isSingle = col("employer_of_ads").isNull();
    WindowSpec all = Window.partitionBy("counting_of_ads");
    Column squared = when(isSingle, col("n")).otherwise(col("n").multiply(col("n")));
    return ads.select(
        col("counting_of_ads"),
        col("employer_of_ads"),
        when(isSingle, 1L).otherwise(col("n")).as("ads"),
        sum(when(isSingle, col("n")).otherwise(1L)).over(all).as("employers"),
        sum(col("n")).over(all).as("all_ads"),
        sum(squared).over(all).as("ads_squared"));
  }

  private static Column squared() {
    Column weight = exact(col("weight"));
    return when(col("employer").isNull(), col("of_singles")).otherwise(weight.multiply(weight));
  }

  /** A product of two still fits a decimal. */
  private static Column exact(Column weight) {
    return weight.cast("decimal(18, 9)");
  }

  /** One record per row, in its order: countings apart, most postings first. */
  public static List<HiringCity> toRecords(Dataset<Row> cities) {
    return toRecords(cities, Optional.empty());
  }

  /**
   * @param reason why all shares are withheld; absent when they are not
   */
  public static List<HiringCity> toRecords(Dataset<Row> cities, Optional<Withheld> reason) {
    return CityRanks.ranked(
        cities.collectAsList().stream().map(HiringCities::cell).toList(), reason);
  }

  private static CityRanks.Cell cell(Row row) {
    OptionalLong id = row.isNullAt(3) ? OptionalLong.empty() : OptionalLong.of(row.getLong(3));
    return new CityRanks.Cell(
        Counting.valueOf(row.getString(0)),
        new CityRanks.City(row.getString(1), row.getString(2), id),
        row.getDouble(4),
        row.getDouble(5),
        new EmployerClusters(
            row.<Long>getAs("employers"),
            row.<Long>getAs("all_ads"),
            row.getDouble(4),
            row.<Long>getAs("ads_squared"),
            row.<Double>getAs("hits_squared"),
            row.<Double>getAs("ads_hits")));
  }
}
