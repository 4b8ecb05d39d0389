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

/** Cities by their share of the postings, for one of the two countings. */
public final class HiringCitiesChart {

  private static final int MOST_BARS = 15;

  private HiringCitiesChart() {}

  public static Figure of(Statistics statistics, Counting counting) {
    List<HiringCity> cities = ranked(statistics, counting);
    String id = counting == Counting.ALL_POSTINGS ? "cities" : "cities-without-remote";
    if (cities.isEmpty()) {
      return new Unsaid(id, "No city has enough postings for a rank" + of(counting) + ".");
    }
    List<HiringCity> top = cities.subList(0, Math.min(MOST_BARS, cities.size()));
    var caption =
        new Caption(
            id, claim(cities), subtitle(statistics, counting), foot(statistics, counting, cities));
    return new BarChart(
        caption,
        "City",
        "Share of postings",
        List.of("Postings", "Rank"),
        top.stream().map(HiringCitiesChart::bar).toList());
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

  private static String of(Counting counting) {
    return counting == Counting.ALL_POSTINGS ? "" : " among postings that are not remote";
  }

  private static String claim(List<HiringCity> cities) {
    List<String> first =
        cities.stream().filter(city -> city.rank().best() == 1).map(HiringCity::city).toList();
    if (first.size() == 1) {
      return first.get(0) + " has the most postings, " + Numbers.percent(share(cities.get(0)));
    }
    return Words.list(first, 3) + " share the first place: their order is not certain";
  }

  private static String subtitle(Statistics statistics, Counting counting) {
    String base =
        counting == Counting.ALL_POSTINGS
            ? "Share of all postings, remote ones with a head-office city included, "
            : "Share of postings that are not remote, ";
    return base
        + "%, "
        + Numbers.window(statistics.vintage().level())
        + "; a posting with k cities counts 1/k in each; whiskers are 95% intervals";
  }

  private static String foot(Statistics statistics, Counting counting, List<HiringCity> cities) {
    long n = cities.stream().map(HiringCity::share).mapToLong(Estimate::n).max().orElse(0);
    String more =
        cities.size() > MOST_BARS
            ? (cities.size() - MOST_BARS) + " more cities have a rank; see the data set."
            : "";
    return Foot.of(statistics, n, rest(statistics, counting), more);
  }

  private static String rest(Statistics statistics, Counting counting) {
    String rows =
        statistics.cities().stream()
            .filter(city -> city.counting() == counting && city.country().isEmpty())
            .sorted(comparing(HiringCity::city))
            .map(city -> city.city() + " " + Numbers.share(city.share()))
            .collect(Collectors.joining("; "));
    return rows.isEmpty() ? "" : "Not in the bars: " + rows + ".";
  }

  private static Bar bar(HiringCity city) {
    return new Bar(
        city.city() + ", " + city.country(),
        share(city),
        city.share().low(),
        city.share().high(),
        List.of(Numbers.count(city.postings()), rank(city)));
  }

  /** "1", or "2–4" when the interval allows more than one. */
  public static String rank(HiringCity city) {
    var rank = city.rank();
    return rank.best() == rank.worst() ? "" + rank.best() : rank.best() + "–" + rank.worst();
  }
}
