package jobtrends.reports.chart;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.stream.Collectors;
import jobtrends.model.Estimate;
import jobtrends.model.HiringCity;
import jobtrends.model.HiringCity.Counting;
import jobtrends.model.Statistics;
import jobtrends.reports.chart.BarChart.Bar;
import jobtrends.reports.wording.Telling;

/** Cities by their share of the postings, for one of the two countings. */
public final class HiringCitiesChart {

  private static final int MOST_BARS = 15;

  private HiringCitiesChart() {}

  public static Figure of(Telling telling, Counting counting) {
    List<HiringCity> cities = ranked(telling.statistics(), counting);
    String id = counting == Counting.ALL_POSTINGS ? "cities" : "cities-without-remote";
    if (cities.isEmpty()) {
      return new Unsaid(id, telling.say("cities.none." + counting));
    }
    List<HiringCity> top = cities.subList(0, Math.min(MOST_BARS, cities.size()));
    var caption =
        new Caption(
            id,
            claim(telling, cities),
            telling.say(
                "cities.subtitle." + counting,
                telling.numbers().window(telling.statistics().vintage().level())),
            foot(telling, counting, cities),
            telling.wording());
    return new BarChart(
        caption,
        telling.say("table.city"),
        telling.say("table.share"),
        List.of(telling.say("table.postings"), telling.say("table.rank")),
        top.stream().map(city -> bar(telling, city)).toList());
  }

  /** Cities with a rank, the largest share first. */
  public static List<HiringCity> ranked(Statistics statistics, Counting counting) {
    return statistics.cities().stream()
        .filter(city -> city.counting() == counting && isRanked(city))
        .sorted(
            comparingDouble(HiringCitiesChart::share)
                .reversed()
                .thenComparing(HiringCity::country)
                .thenComparing(HiringCity::city))
        .toList();
  }

  private static boolean isRanked(HiringCity city) {
    return city.rank().best() > 0 && city.share().isPublished();
  }

  private static double share(HiringCity city) {
    return city.share().value().getAsDouble();
  }

  private static String claim(Telling telling, List<HiringCity> cities) {
    List<String> first =
        cities.stream().filter(city -> city.rank().best() == 1).map(HiringCity::city).toList();
    if (first.size() == 1) {
      return telling.say(
          "cities.claim", first.get(0), telling.numbers().percent(share(cities.get(0))));
    }
    return telling.say("cities.claim-tied", telling.wording().list(first, 3));
  }

  private static String foot(Telling telling, Counting counting, List<HiringCity> cities) {
    long n = cities.stream().map(HiringCity::share).mapToLong(Estimate::n).max().orElse(0);
    String more =
        cities.size() > MOST_BARS ? telling.say("cities.more", cities.size() - MOST_BARS) : "";
    return Foot.of(telling, n, rest(telling, counting), more);
  }

  private static String rest(Telling telling, Counting counting) {
    String rows =
        telling.statistics().cities().stream()
            .filter(city -> city.counting() == counting && city.country().isEmpty())
            .sorted(comparing(HiringCity::city))
            .map(
                city ->
                    telling.wording().name(city.city())
                        + " "
                        + telling.numbers().share(city.share()))
            .collect(Collectors.joining("; "));
    return rows.isEmpty() ? "" : telling.say("cities.rest", rows);
  }

  private static Bar bar(Telling telling, HiringCity city) {
    return new Bar(
        city.city() + ", " + city.country(),
        share(city),
        city.share().low(),
        city.share().high(),
        List.of(telling.numbers().count(city.postings()), rank(city)));
  }

  /** "1", or "2–4" when the interval allows more than one. */
  public static String rank(HiringCity city) {
    var rank = city.rank();
    return rank.best() == rank.worst() ? "" + rank.best() : rank.best() + "–" + rank.worst();
  }
}
