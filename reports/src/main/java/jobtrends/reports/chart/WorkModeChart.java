package jobtrends.reports.chart;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.Statistics;
import jobtrends.model.WorkMode;
import jobtrends.model.WorkModeWeek;
import jobtrends.reports.chart.StackedShareChart.Week;

/** Remote, hybrid, on site and not said, over all roles, week by week. */
public final class WorkModeChart {

  private static final String ID = "work-mode";

  /** Bottom first: remote stands on the zero line, where its change is easiest to see. */
  private static final List<WorkMode> LAYERS =
      List.of(WorkMode.REMOTE, WorkMode.HYBRID, WorkMode.ONSITE, WorkMode.UNSPECIFIED);

  private WorkModeChart() {}

  public static Figure of(Statistics statistics) {
    TreeMap<LocalDate, Map<WorkMode, Estimate>> weeks = weeks(statistics);
    List<Week> columns =
        weeks.entrySet().stream()
            .filter(week -> isWhole(week.getValue()))
            .map(week -> column(week.getKey(), week.getValue()))
            .toList();
    if (columns.isEmpty()) {
      return new Unsaid(ID, "No week has enough postings to tell remote from on site.");
    }
    List<Gap> gaps = gaps(weeks);
    return new StackedShareChart(
        caption(statistics, weeks, gaps),
        LAYERS.stream().map(WorkModeChart::words).toList(),
        columns,
        Weeks.between(List.copyOf(weeks.keySet())),
        gaps);
  }

  private static TreeMap<LocalDate, Map<WorkMode, Estimate>> weeks(Statistics statistics) {
    var weeks = new TreeMap<LocalDate, Map<WorkMode, Estimate>>();
    for (WorkModeWeek week : statistics.workModes()) {
      if (week.role().equals(DemandWeek.ALL_ROLES)) {
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

  private static Week column(LocalDate monday, Map<WorkMode, Estimate> week) {
    double total = week.values().stream().mapToDouble(WorkModeChart::value).sum();
    return new Week(
        monday,
        LAYERS.stream()
            .map(mode -> week.containsKey(mode) ? value(week.get(mode)) / total : 0)
            .toList(),
        LAYERS.stream()
            .map(mode -> week.containsKey(mode) ? Numbers.share(week.get(mode)) : Numbers.ABSENT)
            .toList());
  }

  /** The word for a mode: "Not said" is not "on site". */
  public static String words(WorkMode mode) {
    return switch (mode) {
      case REMOTE -> "Remote";
      case HYBRID -> "Hybrid";
      case ONSITE -> "On site";
      case UNSPECIFIED -> "Not said";
    };
  }

  private static List<Gap> gaps(TreeMap<LocalDate, Map<WorkMode, Estimate>> weeks) {
    var missing = new TreeMap<LocalDate, String>();
    weeks.forEach(
        (monday, week) -> {
          if (!isWhole(week)) {
            missing.put(monday, reason(week));
          }
        });
    return Weeks.gaps(missing);
  }

  private static String reason(Map<WorkMode, Estimate> week) {
    return week.values().stream()
        .flatMap(share -> share.withheld().stream())
        .findFirst()
        .map(withheld -> withheld.sentence())
        .orElse("the parts do not add up to the whole");
  }

  private static Caption caption(
      Statistics statistics, TreeMap<LocalDate, Map<WorkMode, Estimate>> weeks, List<Gap> gaps) {
    long n =
        weeks.values().stream()
            .mapToLong(week -> week.values().stream().mapToLong(Estimate::n).max().orElse(0))
            .sum();
    return new Caption(
        ID,
        claim(weeks),
        "Share of the week's postings by stated place of work, %, all roles, "
            + Numbers.day(weeks.firstKey())
            + " – "
            + Numbers.day(weeks.lastKey().plusDays(6)),
        Foot.of(
            statistics,
            n,
            "Summed over weeks. Intervals are in the table. Boards for remote work are among the"
                + " sources.",
            Weeks.note(gaps)));
  }

  private static String claim(TreeMap<LocalDate, Map<WorkMode, Estimate>> weeks) {
    List<Estimate> remote =
        weeks.values().stream()
            .filter(WorkModeChart::isWhole)
            .filter(week -> week.containsKey(WorkMode.REMOTE))
            .map(week -> week.get(WorkMode.REMOTE))
            .toList();
    if (remote.isEmpty()) {
      return "No posting of these weeks says that it is remote";
    }
    Estimate first = remote.get(0);
    Estimate last = remote.get(remote.size() - 1);
    String now = Numbers.percent(value(last));
    if (remote.size() > 1 && last.low().orElse(0) > first.high().orElse(1)) {
      return "Remote postings rose from " + Numbers.percent(value(first)) + " to " + now;
    }
    if (remote.size() > 1 && last.high().orElse(1) < first.low().orElse(0)) {
      return "Remote postings fell from " + Numbers.percent(value(first)) + " to " + now;
    }
    return now + " of postings are remote; no clear change";
  }
}
