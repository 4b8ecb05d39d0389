package jobtrends.reports.chart;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Optional;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.Growth;
import jobtrends.reports.chart.DotRangeChart.Range;
import jobtrends.reports.chart.DotRangeChart.Row;
import jobtrends.reports.chart.DotRangeChart.Tone;
import jobtrends.reports.wording.Telling;

/** How much each role's index grew over four weeks; only what stands out among all is coloured. */
public final class GrowthChart {

  private static final String ID = "growth";

  private GrowthChart() {}

  public static Figure of(Telling telling) {
    List<Growth> rows = rows(telling, Growth.Span.FOUR_WEEKS);
    if (rows.isEmpty()) {
      return new Unsaid(ID, telling.say("growth.none", reason(telling)));
    }
    return new DotRangeChart(
        caption(telling, rows),
        telling.say("table.role"),
        new DotRangeChart.Scale.Growth(),
        List.of(telling.say("table.n")),
        rows.stream().map(row -> row(telling, row)).toList());
  }

  /** Published growths of roles, the greatest first. */
  public static List<Growth> rows(Telling telling, Growth.Span span) {
    return telling.statistics().history().growth().stream()
        .filter(row -> row.span() == span && row.change().isPublished())
        .filter(row -> telling.isAbout(row.role()))
        .filter(row -> !row.role().equals(DemandWeek.UNKNOWN_ROLE))
        .sorted(comparingDouble(GrowthChart::value).reversed().thenComparing(Growth::role))
        .toList();
  }

  private static double value(Growth row) {
    return row.change().value().orElseThrow();
  }

  private static String reason(Telling telling) {
    return telling.statistics().history().growth().stream()
        .filter(row -> row.span() == Growth.Span.FOUR_WEEKS)
        .flatMap(row -> row.change().withheld().stream())
        .findFirst()
        .map(telling.wording()::reason)
        .orElse(telling.say("withheld.NO_DATA"));
  }

  private static Caption caption(Telling telling, List<Growth> rows) {
    long n = rows.stream().mapToLong(row -> row.change().n()).max().orElse(0);
    return new Caption(
        ID,
        claim(telling, rows),
        telling.say("growth.subtitle", telling.numbers().day(rows.get(0).week())),
        Foot.of(telling, n, telling.say("growth.note", rows.size()), Foot.matched(telling)),
        telling.wording());
  }

  private static String claim(Telling telling, List<Growth> rows) {
    List<String> up = names(telling, rows, Tone.RISE);
    List<String> down = names(telling, rows, Tone.FALL);
    if (up.isEmpty() && down.isEmpty()) {
      return telling.say("growth.unclear");
    }
    if (up.isEmpty() || down.isEmpty()) {
      String key = up.isEmpty() ? "growth.shrank" : "growth.grew";
      return telling.say(key, telling.wording().list(up.isEmpty() ? down : up, 3));
    }
    return telling.say(
        "growth.both", telling.wording().list(up, 3), telling.wording().list(down, 3));
  }

  private static List<String> names(Telling telling, List<Growth> rows, Tone tone) {
    return rows.stream()
        .filter(row -> tone(row) == tone)
        .map(row -> telling.wording().name(row.role()))
        .toList();
  }

  private static Tone tone(Growth row) {
    if (!row.standsOut()) {
      return Tone.UNCLEAR;
    }
    return value(row) > 0 ? Tone.RISE : Tone.FALL;
  }

  private static Row row(Telling telling, Growth row) {
    Estimate change = row.change();
    return new Row(
        telling.wording().name(row.role()),
        value(row),
        Range.of(change),
        Optional.empty(),
        tone(row),
        List.of(telling.numbers().count(change.n())));
  }
}
