package jobtrends.analytics.trends;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import jobtrends.model.Estimate;
import jobtrends.model.HiringCity;
import jobtrends.model.HiringCity.Counting;
import jobtrends.model.HiringCity.RankRange;

/** Shares and ranks of cities. Cities whose intervals overlap are tied: their ranks are ranges. */
final class CityRanks {

  private static final RankRange NONE = new RankRange(0, 0);
  private static final Set<String> REST = Set.of(HiringCity.NO_CITY, HiringCity.UNRESOLVED);

  private CityRanks() {}

  record City(String country, String name, OptionalLong geonameId) {}

  /** Weighted postings of a city in a counting, and those of its largest employer. */
  record Cell(Counting counting, City city, double postings, double largest) {

    boolean isRest() {
      return REST.contains(city.name());
    }
  }

  static List<HiringCity> ranked(List<Cell> cells) {
    Map<Counting, Double> totals =
        cells.stream()
            .collect(
                Collectors.groupingBy(Cell::counting, Collectors.summingDouble(Cell::postings)));
    List<HiringCity> cities =
        cells.stream().map(cell -> city(cell, Math.round(totals.get(cell.counting())))).toList();
    List<HiringCity> competing = cities.stream().filter(CityRanks::competes).toList();
    return cities.stream()
        .map(city -> competes(city) ? withRank(city, rank(city, competing)) : city)
        .toList();
  }

  private static HiringCity city(Cell cell, long total) {
    return new HiringCity(
        cell.city().country(),
        cell.city().name(),
        cell.city().geonameId(),
        cell.counting(),
        cell.postings(),
        share(cell, total),
        NONE);
  }

  /** The rest rows say how much is not known: they are not hidden for their size or owner. */
  private static Estimate share(Cell cell, long total) {
    long n = Math.round(cell.postings());
    if (cell.isRest()) {
      return Estimates.share(cell.postings(), total);
    }
    if (n < Estimates.SHARE_FLOOR) {
      return Estimates.belowFloor(n);
    }
    return Concentration.ofOne(cell.largest(), cell.postings())
        .map(one -> Estimate.withheld(one, n))
        .orElseGet(() -> Estimates.share(cell.postings(), total));
  }

  private static boolean competes(HiringCity city) {
    return city.share().isPublished()
        && !REST.contains(city.city())
        && city.postings() >= Estimates.CITY_RANK_FLOOR;
  }

  private static RankRange rank(HiringCity city, List<HiringCity> competing) {
    List<Estimate> others =
        competing.stream()
            .filter(other -> other.counting() == city.counting())
            .map(HiringCity::share)
            .toList();
    double low = city.share().low().orElseThrow();
    double high = city.share().high().orElseThrow();
    long above = others.stream().filter(other -> other.low().orElseThrow() > high).count();
    long notBelow = others.stream().filter(other -> other.high().orElseThrow() >= low).count();
    return new RankRange((int) above + 1, (int) notBelow);
  }

  private static HiringCity withRank(HiringCity city, RankRange rank) {
    return new HiringCity(
        city.country(),
        city.city(),
        city.geonameId(),
        city.counting(),
        city.postings(),
        city.share(),
        rank);
  }
}
