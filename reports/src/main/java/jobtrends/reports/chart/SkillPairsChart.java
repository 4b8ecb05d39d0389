package jobtrends.reports.chart;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jobtrends.model.SkillPair;
import jobtrends.reports.chart.DotRangeChart.Range;
import jobtrends.reports.chart.DotRangeChart.Row;
import jobtrends.reports.chart.DotRangeChart.Tone;
import jobtrends.reports.wording.Telling;

/** Skills that are asked for together more often than chance would have it. */
public final class SkillPairsChart {

  private static final String ID = "skill-pairs";
  private static final int MOST_ROWS = 14;

  private SkillPairsChart() {}

  public static Figure of(Telling telling) {
    List<SkillPair> pairs = surest(telling);
    if (pairs.isEmpty()) {
      return new Unsaid(ID, telling.say("pairs.none"));
    }
    return new DotRangeChart(
        caption(telling, pairs),
        telling.say("pairs.pair"),
        new DotRangeChart.Scale.Times(),
        List.of(telling.say("pairs.together"), telling.say("table.n")),
        pairs.stream().limit(MOST_ROWS).map(pair -> row(telling, pair)).toList());
  }

  /** Pairs of technologies that surely go together, those that do so most first. */
  private static List<SkillPair> surest(Telling telling) {
    Set<String> others = Technologies.others(telling.statistics());
    return telling.statistics().history().pairs().stream()
        .filter(pair -> !others.contains(pair.skill()) && !others.contains(pair.other()))
        .filter(pair -> pair.lift().isPublished() && pair.together().isPublished())
        .filter(pair -> pair.lift().low().orElse(0) > 1)
        .sorted(
            comparingDouble(SkillPairsChart::lift)
                .reversed()
                .thenComparing(comparing(SkillPairsChart::name)))
        .toList();
  }

  private static double lift(SkillPair pair) {
    return pair.lift().value().orElseThrow();
  }

  private static String name(SkillPair pair) {
    return pair.skill() + " + " + pair.other();
  }

  private static Caption caption(Telling telling, List<SkillPair> pairs) {
    SkillPair first = pairs.get(0);
    long n = pairs.stream().mapToLong(pair -> pair.together().n()).max().orElse(0);
    return new Caption(
        ID,
        telling.say(
            "pairs.claim",
            first.skill(),
            first.other(),
            telling.numbers().twoDecimals(lift(first))),
        telling.say(
            "pairs.subtitle", telling.numbers().window(telling.statistics().vintage().level())),
        Foot.of(telling, n, telling.say("pairs.note", pairs.size())),
        telling.wording());
  }

  private static Row row(Telling telling, SkillPair pair) {
    return new Row(
        name(pair),
        lift(pair),
        Range.of(pair.lift()),
        Optional.empty(),
        Tone.PLAIN,
        List.of(
            telling.numbers().percent(pair.together().value().orElseThrow()),
            telling.numbers().count(pair.lift().n())));
  }
}
