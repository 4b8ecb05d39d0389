package jobtrends.reports.chart;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jobtrends.model.Estimate;
import jobtrends.model.WorkMode;
import jobtrends.model.WorkModeWeek;
import jobtrends.reports.chart.StackedShareChart.Week;
import jobtrends.reports.wording.NumberWords;
import jobtrends.reports.wording.Telling;

/** Remote, hybrid, on site and not said, over all roles, week by week. */
public final class WorkModeChart {

  private static final String ID = "work-mode";

  /** Bottom first: remote stands on the zero line, where its change is easiest to see. */
  private static final List<WorkMode> LAYERS =
      List.of(WorkMode.REMOTE, WorkMode.HYBRID, WorkMode.ONSITE, WorkMode.UNSPECIFIED);

  private WorkModeChart() {}

  public static Figure of(Telling telling) {
    TreeMap<LocalDate, Map<WorkMode, Estimate>> weeks = weeks(telling);
    List<Week> columns =
        weeks.entrySet().stream()
            .filter(week -> isWhole(week.getValue()))
            .map(week -> column(telling, week.getKey(), week.getValue()))
            .toList();
    if (columns.isEmpty()) {
      return new Unsaid(ID, telling.say("work-mode.none"));
    }
    List<Gap> gaps = gaps(telling, weeks);
    return new StackedShareChart(
        caption(telling, weeks, gaps),
        LAYERS.stream().map(mode -> words(telling, mode)).toList(),
        columns,
        Weeks.between(List.copyOf(weeks.keySet())),
        gaps);
  }

  private static TreeMap<LocalDate, Map<WorkMode, Estimate>> weeks(Telling telling) {
    var weeks = new TreeMap<LocalDate, Map<WorkMode, Estimate>>();
    for (WorkModeWeek week : telling.statistics().workModes()) {
      if (week.role().equals(telling.subject())) {
        weeks
            .computeIfAbsent(week.week(), monday -> new EnumMap<>(WorkMode.class))
            .put(week.mode(), week.share());
      }
    }
    return weeks;
  }

  /** A part that has no row had no posting; a withheld part takes the whole week out. */
  private static boolean isWhole(Map<WorkMode, Estimate> week) {
    return week.values().stream().allMatch(Estimate::isPublished)
        && Math.abs(week.values().stream().mapToDouble(WorkModeChart::value).sum() - 1) < 0.005;
  }

  private static double value(Estimate share) {
    return share.value().getAsDouble();
  }

  private static Week column(Telling telling, LocalDate monday, Map<WorkMode, Estimate> week) {
    double total = week.values().stream().mapToDouble(WorkModeChart::value).sum();
    return new Week(
        monday,
        LAYERS.stream()
            .map(mode -> week.containsKey(mode) ? value(week.get(mode)) / total : 0)
            .toList(),
        LAYERS.stream()
            .map(
                mode ->
                    week.containsKey(mode)
                        ? telling.numbers().share(week.get(mode))
                        : NumberWords.ABSENT)
            .toList());
  }

  /** The word for a mode: "Not said" is not "on site". */
  private static String words(Telling telling, WorkMode mode) {
    return telling.say("mode." + mode);
  }

  private static List<Gap> gaps(
      Telling telling, TreeMap<LocalDate, Map<WorkMode, Estimate>> weeks) {
    var missing = new TreeMap<LocalDate, String>();
    weeks.forEach(
        (monday, week) -> {
          if (!isWhole(week)) {
            missing.put(monday, reason(telling, week));
          }
        });
    return Weeks.gaps(missing);
  }

  private static String reason(Telling telling, Map<WorkMode, Estimate> week) {
    return week.values().stream()
        .flatMap(share -> share.withheld().stream())
        .findFirst()
        .map(telling.wording()::reason)
        .orElse(telling.say("work-mode.parts"));
  }

  private static Caption caption(
      Telling telling, TreeMap<LocalDate, Map<WorkMode, Estimate>> weeks, List<Gap> gaps) {
    long n =
        weeks.values().stream()
            .mapToLong(week -> week.values().stream().mapToLong(Estimate::n).max().orElse(0))
            .sum();
    return new Caption(
        ID,
        claim(telling, weeks),
        telling.say(
            "work-mode.subtitle",
            telling.wording().name(telling.subject()),
            telling.numbers().day(weeks.firstKey()),
            telling.numbers().day(weeks.lastKey().plusDays(6))),
        Foot.of(telling, n, telling.say("work-mode.note"), Weeks.note(telling, gaps)),
        telling.wording());
  }

  private static String claim(Telling telling, TreeMap<LocalDate, Map<WorkMode, Estimate>> weeks) {
    List<Estimate> remote =
        weeks.values().stream()
            .filter(WorkModeChart::isWhole)
            .filter(week -> week.containsKey(WorkMode.REMOTE))
            .map(week -> week.get(WorkMode.REMOTE))
            .toList();
    if (remote.isEmpty()) {
      return telling.say("work-mode.no-remote");
    }
    Estimate first = remote.get(0);
    Estimate last = remote.get(remote.size() - 1);
    String now = telling.numbers().percent(value(last));
    String then = telling.numbers().percent(value(first));
    if (remote.size() > 1 && last.low().orElse(0) > first.high().orElse(1)) {
      return telling.say("work-mode.rose", then, now);
    }
    if (remote.size() > 1 && last.high().orElse(1) < first.low().orElse(0)) {
      return telling.say("work-mode.fell", then, now);
    }
    return telling.say("work-mode.unclear", now);
  }
}
