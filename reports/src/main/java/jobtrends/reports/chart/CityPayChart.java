package jobtrends.reports.chart;

import java.util.List;
import java.util.Optional;
import jobtrends.model.CityPay;
import jobtrends.model.Estimate;
import jobtrends.reports.chart.DotRangeChart.Range;
import jobtrends.reports.chart.DotRangeChart.Row;
import jobtrends.reports.chart.DotRangeChart.Tone;
import jobtrends.reports.wording.NumberWords;
import jobtrends.reports.wording.Telling;

/** Advertised pay of one role, city by city, with the doubt of each. */
public final class CityPayChart {

  public static final String ID = "pay-of-role-by-city";

  private static final int MOST_ROWS = 15;
  private static final String DOLLAR = "USD";

  private CityPayChart() {}

  public static Figure of(Telling telling) {
    CityPayRanking ranking = ranking(telling);
    if (ranking.published().isEmpty()) {
      return new Unsaid(ID, unsaid(telling, ranking));
    }
    return new DotRangeChart(
        caption(telling, ranking),
        telling.say("table.city"),
        new DotRangeChart.Scale.Pay(DOLLAR),
        List.of(
            telling.say("table.median"), telling.say("table.n"), telling.say("table.disclosed")),
        ranking.published().stream().limit(MOST_ROWS).map(city -> row(telling, city)).toList());
  }

  /** Of the role the report is about, else of the usual one. */
  public static CityPayRanking ranking(Telling telling) {
    String role = telling.role().orElse(CityPayRanking.USUAL_ROLE);
    return CityPayRanking.of(telling.statistics(), role);
  }

  /** Why no city can be named. */
  public static String unsaid(Telling telling, CityPayRanking ranking) {
    return ranking
        .nearest()
        .map(
            city ->
                telling.say(
                    "city-pay.withheld",
                    ranking.role(),
                    city.city(),
                    city.median().n(),
                    telling.wording().reason(city.median())))
        .orElseGet(() -> telling.say("city-pay.none", ranking.role()));
  }

  /** Who pays most, and whether that is sure, as a sentence without a full stop. */
  public static String claim(Telling telling, CityPayRanking ranking) {
    CityPay best = ranking.best().orElseThrow();
    String pay = telling.numbers().money(best.median().value().orElseThrow(), DOLLAR);
    if (ranking.isClear()) {
      return telling.say("city-pay.clear", best.city(), ranking.role(), pay);
    }
    List<String> tied = ranking.tied();
    return tied.isEmpty()
        ? telling.say("city-pay.alone", best.city(), ranking.role(), pay)
        : telling.say(
            "city-pay.tied", best.city(), ranking.role(), pay, telling.wording().list(tied, 4));
  }

  private static Caption caption(Telling telling, CityPayRanking ranking) {
    List<CityPay> cities = ranking.published();
    long n = cities.stream().mapToLong(city -> city.median().n()).sum();
    String more =
        cities.size() > MOST_ROWS ? telling.say("city-pay.more", cities.size() - MOST_ROWS) : "";
    return new Caption(
        ID,
        claim(telling, ranking),
        telling.say(
            "city-pay.subtitle",
            ranking.role(),
            telling.numbers().window(telling.statistics().vintage().level())),
        Foot.of(telling, n, telling.say("city-pay.note", ranking.withheld().size()), more),
        telling.wording());
  }

  private static Row row(Telling telling, CityPay city) {
    Estimate median = city.median();
    double value = median.value().orElseThrow();
    return new Row(
        city.city(),
        value,
        Range.of(median),
        Optional.empty(),
        Tone.PLAIN,
        List.of(
            telling.numbers().money(value, DOLLAR),
            telling.numbers().count(median.n()),
            disclosed(telling, city.disclosure())));
  }

  private static String disclosed(Telling telling, Estimate disclosure) {
    return disclosure.value().isPresent()
        ? telling.numbers().wholePercent(disclosure.value().getAsDouble())
        : NumberWords.ABSENT;
  }
}
