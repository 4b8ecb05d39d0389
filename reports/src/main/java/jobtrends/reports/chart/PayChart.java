package jobtrends.reports.chart;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jobtrends.model.Estimate;
import jobtrends.model.PayLevel;
import jobtrends.model.PayLevel.Group;
import jobtrends.reports.chart.DotRangeChart.Range;
import jobtrends.reports.chart.DotRangeChart.Row;
import jobtrends.reports.chart.DotRangeChart.Scale;
import jobtrends.reports.chart.DotRangeChart.Tone;
import jobtrends.reports.wording.NumberWords;
import jobtrends.reports.wording.Telling;

/**
 * Advertised pay of one group in its original currencies: one chart per currency, because no two
 * are ever mixed; the currencies with most postings first.
 */
final class PayChart {

  private static final int MOST_ROWS = 15;
  private static final int MOST_CURRENCIES = 3;

  private final Telling telling;
  private final Group group;

  PayChart(Telling telling, Group group) {
    this.telling = telling;
    this.group = group;
  }

  List<Figure> figures() {
    Map<String, List<PayLevel>> byCurrency =
        telling.statistics().pay().stream()
            .filter(level -> level.group() == group && level.pay().median().isPublished())
            .collect(Collectors.groupingBy(PayLevel::currency, TreeMap::new, Collectors.toList()));
    if (byCurrency.isEmpty()) {
      return List.of(new Unsaid(id(), telling.say("pay.none." + group)));
    }
    // One row is no comparison: it is drawn only where there is nothing else.
    int fewest = byCurrency.values().stream().anyMatch(levels -> levels.size() > 1) ? 2 : 1;
    return byCurrency.values().stream()
        .filter(levels -> levels.size() >= fewest)
        .sorted(comparing(PayChart::n).reversed())
        .limit(MOST_CURRENCIES)
        .<Figure>map(this::chart)
        .toList();
  }

  private String word() {
    return group.name().toLowerCase(Locale.ROOT);
  }

  private String id() {
    return "pay-by-" + word();
  }

  private static long n(List<PayLevel> levels) {
    return levels.stream().mapToLong(level -> level.pay().median().n()).sum();
  }

  private static double median(PayLevel level) {
    return level.pay().median().value().getAsDouble();
  }

  private DotRangeChart chart(List<PayLevel> unsorted) {
    List<PayLevel> levels =
        unsorted.stream()
            .sorted(comparingDouble(PayChart::median).reversed().thenComparing(PayLevel::name))
            .toList();
    List<PayLevel> shown = mostStated(levels);
    String currency = levels.get(0).currency();
    return new DotRangeChart(
        caption(levels, shown.size()),
        telling.say(group == Group.ROLE ? "table.role" : "table.city"),
        new Scale.Pay(currency),
        List.of(
            telling.say("table.median"), telling.say("table.n"), telling.say("table.disclosed")),
        shown.stream().map(this::row).toList());
  }

  /** Where there are too many rows: those with most postings, still in the order of their pay. */
  private static List<PayLevel> mostStated(List<PayLevel> levels) {
    List<PayLevel> kept =
        levels.stream()
            .sorted(
                comparing((PayLevel level) -> level.pay().median().n())
                    .reversed()
                    .thenComparing(PayLevel::name))
            .limit(MOST_ROWS)
            .toList();
    return levels.stream().filter(kept::contains).toList();
  }

  private Caption caption(List<PayLevel> levels, int shown) {
    String currency = levels.get(0).currency();
    String more = levels.size() > shown ? telling.say("pay.more", shown) : "";
    return new Caption(
        id() + "-" + currency.toLowerCase(Locale.ROOT),
        claim(levels),
        telling.say(
            "pay.subtitle",
            currency,
            telling.numbers().window(telling.statistics().vintage().level())),
        Foot.of(
            telling,
            n(levels),
            telling.say("pay.only-in", currency),
            telling.say("pay.disclosed-note." + group),
            more),
        telling.wording());
  }

  private String claim(List<PayLevel> levels) {
    PayLevel first = levels.get(0);
    Estimate top = first.pay().median();
    String pay = telling.numbers().money(median(first), first.currency());
    if (levels.size() == 1) {
      return telling.say("pay.claim-one", first.name(), pay);
    }
    boolean clear =
        top.low().isPresent()
            && levels.stream().skip(1).allMatch(other -> isBelow(other, top.low().getAsDouble()));
    return telling.say(clear ? "pay.claim-clear" : "pay.claim-unclear", first.name(), pay);
  }

  private static boolean isBelow(PayLevel level, double limit) {
    return level.pay().median().high().orElse(Double.POSITIVE_INFINITY) < limit;
  }

  private Row row(PayLevel level) {
    Estimate median = level.pay().median();
    return new Row(
        level.name(),
        median(level),
        range(median.low().isPresent(), median.low().orElse(0), median.high().orElse(0)),
        spread(level),
        Tone.PLAIN,
        List.of(
            telling.numbers().money(median(level), level.currency()),
            telling.numbers().count(median.n()),
            disclosed(level.disclosure())));
  }

  private static Optional<Range> spread(PayLevel level) {
    var low = level.pay().p25().value();
    var high = level.pay().p75().value();
    return range(low.isPresent() && high.isPresent(), low.orElse(0), high.orElse(0));
  }

  private static Optional<Range> range(boolean present, double low, double high) {
    return present ? Optional.of(new Range(low, high)) : Optional.empty();
  }

  private String disclosed(Estimate disclosure) {
    return disclosure.value().isPresent()
        ? telling.numbers().wholePercent(disclosure.value().getAsDouble())
        : NumberWords.ABSENT;
  }
}
