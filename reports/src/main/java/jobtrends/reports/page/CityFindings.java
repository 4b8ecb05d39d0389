package jobtrends.reports.page;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jobtrends.model.DemandGroupWeek;
import jobtrends.model.HiringCity;
import jobtrends.model.HiringCity.Counting;
import jobtrends.model.PayLevel;
import jobtrends.reports.chart.HiringCitiesChart;
import jobtrends.reports.page.Report.Finding;
import jobtrends.reports.wording.NumberWords;

/** The sentences of page 1 of a city's edition: its place, its demand, its pay. */
final class CityFindings {

  private final Material material;
  private final NumberWords numbers;
  private final String city;

  CityFindings(Material material, String city) {
    this.material = material;
    this.numbers = material.numbers();
    this.city = city;
  }

  List<Finding> all() {
    return Stream.of(place(Counting.ALL_POSTINGS), place(Counting.WITHOUT_REMOTE), demand(), pay())
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Finding> place(Counting counting) {
    List<HiringCity> ranked = HiringCitiesChart.ranked(material.statistics(), counting);
    return ranked.stream()
        .filter(row -> row.city().equals(city))
        .findFirst()
        .map(
            row ->
                new Finding(
                    material.say(
                        "city.place." + counting,
                        city,
                        HiringCitiesChart.rank(row),
                        ranked.size(),
                        numbers.percent(row.share().value().orElseThrow())),
                    numbers.doubt(row.share(), numbers::percent),
                    "city"));
  }

  private Optional<Finding> demand() {
    return CitySection.weeks(material, city).stream()
        .filter(row -> row.index().isPublished())
        .max(comparing(DemandGroupWeek::week))
        .map(
            row ->
                new Finding(
                    material.say("city.index", city, numbers.day(row.week())),
                    material.say(
                        "finding.index",
                        numbers.oneDecimal(row.index().value().orElseThrow()),
                        numbers.doubt(row.index(), numbers::oneDecimal)),
                    "demand-by-city"));
  }

  private Optional<Finding> pay() {
    return material.statistics().pay().stream()
        .filter(level -> level.group() == PayLevel.Group.CITY)
        .filter(level -> level.pay().median().isPublished())
        .max(comparing(level -> level.pay().median().n()))
        .map(
            level ->
                new Finding(
                    material.say(
                        "city.pay",
                        city,
                        numbers.money(
                            level.pay().median().value().orElseThrow(), level.currency())),
                    material.say(
                        "finding.disclosed",
                        numbers.doubt(
                            level.pay().median(), value -> numbers.money(value, level.currency())),
                        numbers.share(level.disclosure())),
                    "city-pay"));
  }
}
