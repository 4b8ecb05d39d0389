package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobtrends.analytics.SparkTest;
import jobtrends.analytics.Tables;
import jobtrends.model.HiringCity;
import jobtrends.model.HiringCity.Counting;
import jobtrends.model.HiringCity.RankRange;
import jobtrends.model.Withheld;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

@SparkTest
class HiringCitiesTest {

  /** Golden vector G10: {Berlin}, {Berlin, Paris}, {Paris, Rome, Madrid}. */
  @Test
  void aPostingIsSharedAmongItsCities(SparkSession spark) {
    Dataset<Row> cities =
        HiringCities.of(
            postings(
                spark,
                List.of(
                    posting("a", "REMOTE", "Berlin"),
                    posting("b", "REMOTE", "Berlin", "Paris"),
                    posting("c", "REMOTE", "Paris", "Rome", "Madrid"))));

    assertEquals(
        """
        Berlin 1.5000
        Paris 0.8333
        Madrid 0.3333
        Rome 0.3333""",
        Tables.inOrder(cities.selectExpr("city", "format_number(postings, '0.0000')")));
  }

  /** Seventy tenths are seven, in whatever order Spark adds them up. */
  @Test
  void sharesAddUpExactly(SparkSession spark) {
    String[] ten = IntStream.range(0, 10).mapToObj(i -> "City " + i).toArray(String[]::new);
    List<String> jobs =
        IntStream.range(0, 70).mapToObj(i -> posting("a" + i, "REMOTE", ten)).toList();

    assertEquals(
        Set.of(7.0),
        records(spark, jobs).stream().map(HiringCity::postings).collect(Collectors.toSet()));
  }

  @Test
  void citiesOfOneNameAndAsManyPostingsStandInTheOrderOfTheirIds(SparkSession spark) {
    List<String> jobs =
        Stream.of(9, 4, 7, 2, 8, 3)
            .map(id -> posting("at " + id, "REMOTE", "Springfield").replace("1L", id + "L"))
            .toList();

    assertEquals(
        List.of(2L, 3L, 4L, 7L, 8L, 9L),
        records(spark, jobs).stream().map(city -> city.geonameId().orElseThrow()).toList());
  }

  @Test
  void remoteAdsAreLeftOutOfTheSecondCountAndNothingIsLost(SparkSession spark) {
    List<HiringCity> cities =
        records(
            spark,
            List.of(
                posting("a", "REMOTE", "Berlin"),
                posting("b", "ONSITE", "Berlin", "Paris"),
                posting("c", "UNSPECIFIED"),
                unresolved("d")));

    assertEquals(4, total(cities, Counting.ALL_POSTINGS), 1e-9);
    assertEquals(3, total(cities, Counting.WITHOUT_REMOTE), 1e-9);
    assertEquals(0.5, of(cities, Counting.WITHOUT_REMOTE, "Berlin").postings(), 1e-9);
    assertEquals(1, of(cities, Counting.WITHOUT_REMOTE, HiringCity.NO_CITY).postings(), 1e-9);
    assertEquals(1, of(cities, Counting.WITHOUT_REMOTE, HiringCity.UNRESOLVED).postings(), 1e-9);
  }

  @Test
  void weightsAddUpToThePostingsWhateverTheirCities(SparkSession spark) {
    var random = new Random(34);
    List<String> jobs =
        IntStream.range(0, 200)
            .mapToObj(i -> posting("p" + i, "ONSITE", somewhere(random)))
            .toList();

    assertEquals(200, total(records(spark, jobs), Counting.ALL_POSTINGS), 1e-9);
    assertEquals(200, total(records(spark, jobs), Counting.WITHOUT_REMOTE), 1e-9);
  }

  private static String[] somewhere(Random random) {
    return random
        .ints(random.nextInt(6), 0, 12)
        .distinct()
        .mapToObj(i -> "C" + i)
        .toArray(String[]::new);
  }

  @Test
  void citiesWhoseIntervalsOverlapAreTied(SparkSession spark) {
    var jobs = new ArrayList<String>();
    jobs.addAll(many(200, "London"));
    jobs.addAll(many(50, "Berlin"));
    jobs.addAll(many(48, "Paris"));
    jobs.addAll(many(12, "Rome"));
    List<HiringCity> cities = records(spark, jobs);

    assertEquals(new RankRange(1, 1), of(cities, Counting.ALL_POSTINGS, "London").rank());
    assertEquals(new RankRange(2, 3), of(cities, Counting.ALL_POSTINGS, "Berlin").rank());
    assertEquals(new RankRange(2, 3), of(cities, Counting.ALL_POSTINGS, "Paris").rank());
    assertEquals(new RankRange(0, 0), of(cities, Counting.ALL_POSTINGS, "Rome").rank());
    assertTrue(of(cities, Counting.ALL_POSTINGS, "Rome").share().isPublished());
  }

  @Test
  void aCityOfOneEmployerAndACityOfFewPostingsAreWithheld(SparkSession spark) {
    var jobs = new ArrayList<String>();
    IntStream.range(0, 11).forEach(i -> jobs.add(row("x" + i, "giant", "ONSITE", "Berlin")));
    IntStream.range(0, 9).forEach(i -> jobs.add(row("y" + i, "e" + i, "ONSITE", "Berlin")));
    jobs.addAll(many(9, "Paris"));
    List<HiringCity> cities = records(spark, jobs);

    assertEquals(
        Optional.of(Withheld.ONE_EMPLOYER),
        of(cities, Counting.ALL_POSTINGS, "Berlin").share().withheld());
    assertEquals(
        Optional.of(Withheld.BELOW_FLOOR),
        of(cities, Counting.ALL_POSTINGS, "Paris").share().withheld());
  }

  /** S25: the total less the others would be the only city that is hidden. */
  @Test
  void theOnlyHiddenCityIsHiddenWithTheNextSmallest(SparkSession spark) {
    var jobs = new ArrayList<String>();
    jobs.addAll(many(200, "London"));
    jobs.addAll(many(50, "Berlin"));
    jobs.addAll(many(9, "Paris"));
    List<HiringCity> cities = records(spark, jobs);

    assertEquals(
        List.of("Berlin HIDDEN_NEIGHBOUR 259", "Paris BELOW_FLOOR 259"),
        cities.stream()
            .filter(city -> city.counting() == Counting.ALL_POSTINGS)
            .filter(city -> !city.share().isPublished())
            .map(
                city ->
                    city.city()
                        + " "
                        + city.share().withheld().orElseThrow()
                        + " "
                        + city.share().n())
            .toList());
  }

  /** S19, S24: thirty employers with four postings each, all of each in one city or none. */
  @Test
  void postingsOfAnEmployerAreWorthFewerThanTheyAre(SparkSession spark) {
    var jobs = new ArrayList<String>();
    IntStream.range(0, 120)
        .forEach(
            i -> jobs.add(row("j" + i, "e" + i % 30, "ONSITE", i % 30 < 12 ? "Rome" : "Oslo")));
    HiringCity rome = of(records(spark, jobs), Counting.ALL_POSTINGS, "Rome");

    assertEquals(0.4, rome.share().value().orElse(-1), 1e-9, rome.toString());
    assertEquals(29, rome.share().effectiveN().orElseThrow(), 1e-6);
  }

  private static double total(List<HiringCity> cities, Counting counting) {
    return cities.stream()
        .filter(city -> city.counting() == counting)
        .mapToDouble(HiringCity::postings)
        .sum();
  }

  private static HiringCity of(List<HiringCity> cities, Counting counting, String name) {
    return cities.stream()
        .filter(city -> city.counting() == counting && city.city().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<HiringCity> records(SparkSession spark, List<String> rows) {
    return HiringCities.toRecords(HiringCities.of(postings(spark, rows)));
  }

  private static Dataset<Row> postings(SparkSession spark, List<String> rows) {
    return Tables.values(
        spark, String.join(", ", rows), "employer", "mode", "cities", "place_unresolved");
  }

  private static List<String> many(int n, String city) {
    return IntStream.range(0, n).mapToObj(i -> posting(city + i, "ONSITE", city)).toList();
  }

  private static String posting(String id, String mode, String... cities) {
    return row(id, "employer " + id, mode, cities);
  }

  private static String unresolved(String id) {
    return posting(id, "ONSITE").replace("false)", "true)");
  }

  private static String row(String id, String employer, String mode, String... cities) {
    String places =
        Stream.of(cities)
            .map(city -> "named_struct('country', 'XX', 'city', '" + city + "', 'geoname_id', 1L)")
            .collect(Collectors.joining(", "));
    String none =
        "cast(array() as array<struct<country: string, city: string, geoname_id: bigint>>)";
    return "('%s', '%s', %s, false)"
        .formatted(employer, mode, cities.length == 0 ? none : "array(" + places + ")");
  }
}
