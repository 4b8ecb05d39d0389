package jobtrends.reports.chart;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jobtrends.model.Estimate;
import jobtrends.model.SkillShare;
import jobtrends.model.Statistics;
import jobtrends.model.Vintage;
import jobtrends.reports.chart.DotRangeChart.Range;
import jobtrends.reports.chart.DotRangeChart.Row;
import jobtrends.reports.chart.DotRangeChart.Scale;
import jobtrends.reports.chart.DotRangeChart.Tone;

/** Skills that rise and fall: changes of shares with intervals, the unclear ones in grey. */
public final class SkillChangesChart {

  private static final String ID = "skill-changes";
  private static final int MOST_OF_A_KIND = 8;
  private static final int MOST_UNCLEAR = 4;

  private SkillChangesChart() {}

  public static Figure of(Statistics statistics) {
    List<SkillShare> compared = compared(statistics);
    if (compared.isEmpty()) {
      return new Unsaid(ID, "No change of a skill can be given: " + reason(statistics) + ".");
    }
    List<SkillShare> shown =
        Stream.of(
                rises(statistics).stream().limit(MOST_OF_A_KIND),
                falls(statistics).stream().limit(MOST_OF_A_KIND),
                unclear(compared).stream().limit(MOST_UNCLEAR))
            .flatMap(skills -> skills)
            .sorted(comparingDouble(SkillChangesChart::change).reversed())
            .toList();
    return new DotRangeChart(
        caption(statistics, compared),
        "Skill",
        new Scale.Points(),
        List.of("Now", "Before"),
        shown.stream().map(SkillChangesChart::row).toList());
  }

  private static String reason(Statistics statistics) {
    return statistics.skills().stream()
        .flatMap(skill -> skill.change().withheld().stream())
        .findFirst()
        .map(withheld -> withheld.sentence())
        .orElse("no skill was measured");
  }

  /** Technologies whose change is published, in the order of the statistics. */
  public static List<SkillShare> compared(Statistics statistics) {
    return Technologies.of(statistics).filter(skill -> skill.change().isPublished()).toList();
  }

  /** Skills whose rise stands out, the largest rise first. */
  public static List<SkillShare> rises(Statistics statistics) {
    return compared(statistics).stream()
        .filter(skill -> tone(skill) == Tone.RISE)
        .sorted(
            comparingDouble(SkillChangesChart::change)
                .reversed()
                .thenComparing(comparing(SkillShare::skill)))
        .toList();
  }

  /** Skills whose fall stands out, the largest fall first. */
  public static List<SkillShare> falls(Statistics statistics) {
    return compared(statistics).stream()
        .filter(skill -> tone(skill) == Tone.FALL)
        .sorted(
            comparingDouble(SkillChangesChart::change).thenComparing(comparing(SkillShare::skill)))
        .toList();
  }

  private static List<SkillShare> unclear(List<SkillShare> compared) {
    return compared.stream()
        .filter(skill -> tone(skill) == Tone.UNCLEAR)
        .sorted(
            comparingDouble((SkillShare skill) -> Math.abs(change(skill)))
                .reversed()
                .thenComparing(SkillShare::skill))
        .toList();
  }

  private static double change(SkillShare skill) {
    return skill.change().value().getAsDouble();
  }

  private static Tone tone(SkillShare skill) {
    if (!skill.standsOut()) {
      return Tone.UNCLEAR;
    }
    return change(skill) > 0 ? Tone.RISE : Tone.FALL;
  }

  private static Caption caption(Statistics statistics, List<SkillShare> compared) {
    Vintage vintage = statistics.vintage();
    long n = compared.stream().mapToLong(skill -> skill.share().n()).max().orElse(0);
    return new Caption(
        ID,
        claim(statistics),
        "Change in the share of postings that ask for the skill, percentage points, "
            + Numbers.window(vintage.level())
            + " against "
            + Numbers.window(vintage.comparison())
            + ", same sources; whiskers are 95% intervals",
        Foot.of(
            statistics,
            n,
            "Grey: no clear change.",
            compared.size()
                + " skills compared (Benjamini\u2013Hochberg): of the changes named, about 1 in 10 may"
                + " be chance."));
  }

  private static String claim(Statistics statistics) {
    List<String> up = rises(statistics).stream().map(SkillShare::skill).toList();
    List<String> down = falls(statistics).stream().map(SkillShare::skill).toList();
    if (up.isEmpty() && down.isEmpty()) {
      return "No skill shows a clear change";
    }
    String rise = up.isEmpty() ? "" : Words.list(up, 3) + (up.size() == 1 ? " rises" : " rise");
    String fall =
        down.isEmpty() ? "" : Words.list(down, 3) + (down.size() == 1 ? " falls" : " fall");
    return rise + (rise.isEmpty() || fall.isEmpty() ? "" : "; ") + fall;
  }

  private static Row row(SkillShare skill) {
    Estimate change = skill.change();
    Optional<Range> interval =
        change.low().isPresent() && change.high().isPresent()
            ? Optional.of(new Range(change.low().getAsDouble(), change.high().getAsDouble()))
            : Optional.empty();
    return new Row(
        skill.skill(),
        change(skill),
        interval,
        Optional.empty(),
        tone(skill),
        List.of(level(skill.share()), level(skill.before())));
  }

  private static String level(Estimate share) {
    return share.value().isPresent()
        ? Numbers.percent(share.value().getAsDouble())
        : Numbers.ABSENT;
  }
}
