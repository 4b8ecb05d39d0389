package jobtrends.analytics.trends;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobtrends.model.Estimate;
import jobtrends.model.HiringCity;
import jobtrends.model.HiringCity.Counting;
import jobtrends.model.HiringCity.RankRange;
import jobtrends.model.Withheld;

/** Shares and ranks of cities. Cities whose intervals overlap are tied: their ranks are ranges. */
final class CityRanks {

  private static final RankRange NONE = new RankRange(0, 0);
  private static final Set<String> REST = Set.of(HiringCity.NO_CITY, HiringCity.UNRESOLVED);

  private CityRanks() {}

  record City(String country, String name, OptionalLong geonameId) {}

  /**
   * Weighted postings of a city in a counting, and those of its largest employer.
   *
   * @param clusters the city's among those of the counting, by employer
   */
  record Cell(
      Counting counting, City city, double postings, double largest, EmployerClusters clusters) {

    boolean isRest() {
      return REST.contains(city.name());
    }

    /** The independent postings they are worth (S19). */
    double worth() {
      return postings / clusters.designEffect();
    }
  }

  /**
   * @param reason why all shares are withheld; absent when they are not
   */
  static List<HiringCity> ranked(List<Cell> cells, Optional<Withheld> reason) {
    Map<Cell, Withheld> hidden = new HashMap<>();
    Stream.of(Counting.values())
        .map(counting -> cells.stream().filter(cell -> cell.counting() == counting).toList())
        .forEach(some -> hidden.putAll(hidden(some)));
    List<HiringCity> cities =
        cells.stream()
            .map(cell -> city(cell, reason.or(() -> Optional.ofNullable(hidden.get(cell)))))
            .toList();
    Set<HiringCity> competing =
        IntStream.range(0, cells.size())
            .filter(i -> cells.get(i).worth() >= Estimates.CITY_RANK_FLOOR)
            .mapToObj(cities::get)
            .filter(CityRanks::competes)
            .collect(Collectors.toSet());
    return cities.stream()
        .map(city -> competing.contains(city) ? withRank(city, rank(city, competing)) : city)
        .toList();
  }

  /**
   * Of one counting, whose total is published: a city that would be the only one hidden is hidden
   * with the next smallest (S25), and where there is none, with the rest rows.
   */
  private static Map<Cell, Withheld> hidden(List<Cell> cells) {
    List<Cell> cities = cells.stream().filter(cell -> !cell.isRest()).toList();
    Map<Integer, Withheld> first = new HashMap<>();
    for (int i = 0; i < cities.size(); i++) {
      int at = i;
      reason(cities.get(i)).ifPresent(why -> first.put(at, why));
    }
    var suppression =
        Suppression.of(
            cities.stream().map(cell -> Math.round(cell.postings())).toList(),
            Estimates.SHARE_FLOOR,
            first);
    Map<Cell, Withheld> hidden = new HashMap<>();
    suppression.cells().forEach((i, why) -> hidden.put(cities.get(i), why));
    if (suppression.total()) {
      cells.stream()
          .filter(Cell::isRest)
          .forEach(cell -> hidden.put(cell, Withheld.HIDDEN_NEIGHBOUR));
    }
    return hidden;
  }

  private static Optional<Withheld> reason(Cell cell) {
    if (Math.round(cell.postings()) < Estimates.SHARE_FLOOR) {
      return Optional.of(Withheld.BELOW_FLOOR);
    }
    return Concentration.reason(cell.largest(), cell.clusters().hitsSquared(), cell.postings())
        .or(
            () ->
                Optional.of(Withheld.BELOW_FLOOR)
                    .filter(few -> cell.worth() < Estimates.SHARE_FLOOR));
  }

  private static HiringCity city(Cell cell, Optional<Withheld> hidden) {
    return new HiringCity(
        cell.city().country(),
        cell.city().name(),
        cell.city().geonameId(),
        cell.counting(),
        cell.postings(),
        Estimates.unless(hidden, share(cell)),
        NONE);
  }

  /** The rest rows say how much is not known: they are not hidden for their size or owner. */
  private static Estimate share(Cell cell) {
    Estimate share = Estimates.share(cell.clusters());
    return cell.isRest()
        ? Estimates.share(cell.postings(), share.n()).worth(cell.clusters().effectiveN())
        : share;
  }

  private static boolean competes(HiringCity city) {
    return city.share().isPublished() && !REST.contains(city.city());
  }

  private static RankRange rank(HiringCity city, Collection<HiringCity> competing) {
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
