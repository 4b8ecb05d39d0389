package jobtrends.reports.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jobtrends.model.Estimate;
import jobtrends.model.HiringCity;
import jobtrends.model.HiringCity.Counting;
import jobtrends.reports.chart.DotMap.Dot;
import jobtrends.reports.wording.Telling;
import jobtrends.taxonomy.Cities;
import jobtrends.taxonomy.City;

/** Where the cities with a rank lie. */
public final class CityMapChart {

  private static final String ID = "city-map";

  private CityMapChart() {}

  public static Figure of(Telling telling) {
    List<HiringCity> ranked = HiringCitiesChart.ranked(telling.statistics(), Counting.ALL_POSTINGS);
    List<Dot> dots = ranked.stream().flatMap(city -> dot(telling, city).stream()).toList();
    return dots.isEmpty()
        ? new Unsaid(ID, telling.say("map.none"))
        : new DotMap(
            caption(telling, ranked, dots.size()),
            telling.say("table.city"),
            List.of(telling.say("table.postings"), telling.say("table.share")),
            dots);
  }

  private static Optional<Dot> dot(Telling telling, HiringCity city) {
    return place(city)
        .map(
            place ->
                new Dot(
                    city.city(),
                    place.east(),
                    place.north(),
                    city.postings(),
                    List.of(
                        telling.numbers().count(city.postings()),
                        telling.numbers().share(city.share()))));
  }

  private static Optional<City> place(HiringCity city) {
    return city.geonameId().isPresent()
        ? Cities.standard().withId(city.geonameId().getAsLong())
        : Optional.empty();
  }

  private static Caption caption(Telling telling, List<HiringCity> ranked, int drawn) {
    long n = ranked.stream().map(HiringCity::share).mapToLong(Estimate::n).max().orElse(0);
    String missing = drawn < ranked.size() ? telling.say("map.missing", ranked.size() - drawn) : "";
    return new Caption(
        ID,
        claim(telling, ranked),
        telling.say(
            "map.subtitle", telling.numbers().window(telling.statistics().vintage().level())),
        Foot.of(telling, n, telling.say("map.note"), missing),
        telling.wording());
  }

  private static String claim(Telling telling, List<HiringCity> ranked) {
    Map<String, Long> byCountry =
        ranked.stream()
            .collect(
                Collectors.groupingBy(HiringCity::country, TreeMap::new, Collectors.counting()));
    var most =
        byCountry.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue()).orElseThrow();
    return telling.say(
        "map.claim",
        telling.wording().country(most.getKey()),
        most.getValue(),
        ranked.size(),
        byCountry.size());
  }
}
