package jobtrends.reports.chart;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.model.Estimate;
import jobtrends.model.SkillShare;
import jobtrends.model.Statistics;
import jobtrends.model.Vintage;
import jobtrends.reports.chart.DotRangeChart.Range;
import jobtrends.reports.chart.DotRangeChart.Row;
import jobtrends.reports.chart.DotRangeChart.Scale;
import jobtrends.reports.chart.DotRangeChart.Tone;
import jobtrends.reports.wording.NumberWords;
import jobtrends.reports.wording.Telling;

/** Skills that rise and fall: changes of shares with intervals, the unclear ones in grey. */
public final class SkillChangesChart {

  private static final String ID = "skill-changes";
  private static final int MOST_OF_A_KIND = 8;
  private static final int MOST_UNCLEAR = 4;

  private SkillChangesChart() {}

  public static Figure of(Telling telling) {
    Statistics statistics = telling.statistics();
    List<SkillShare> compared = compared(statistics);
    if (compared.isEmpty()) {
      return new Unsaid(ID, telling.say("skill-changes.none", reason(telling)));
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
        caption(telling, compared),
        telling.say("skills.skill"),
        new Scale.Points(),
        List.of(telling.say("skills.now"), telling.say("skills.before")),
        shown.stream().map(skill -> row(telling, skill)).toList());
  }

  private static String reason(Telling telling) {
    return telling.statistics().skills().stream()
        .flatMap(skill -> skill.change().withheld().stream())
        .findFirst()
        .map(telling.wording()::reason)
        .orElse(telling.say("withheld.NO_DATA"));
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

  private static Caption caption(Telling telling, List<SkillShare> compared) {
    Vintage vintage = telling.statistics().vintage();
    long n = compared.stream().mapToLong(skill -> skill.share().n()).max().orElse(0);
    return new Caption(
        ID,
        claim(telling),
        telling.say(
            "skill-changes.subtitle",
            telling.numbers().window(vintage.level()),
            telling.numbers().window(vintage.comparison())),
        Foot.of(telling, n, telling.say("skill-changes.note", compared.size())),
        telling.wording());
  }

  private static String claim(Telling telling) {
    List<String> up = rises(telling.statistics()).stream().map(SkillShare::skill).toList();
    List<String> down = falls(telling.statistics()).stream().map(SkillShare::skill).toList();
    if (up.isEmpty() && down.isEmpty()) {
      return telling.say("skill-changes.unclear");
    }
    return Stream.of(
            moved(telling, "skill-changes.rise", up), moved(telling, "skill-changes.fall", down))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("; "));
  }

  private static Optional<String> moved(Telling telling, String key, List<String> skills) {
    return skills.isEmpty()
        ? Optional.empty()
        : Optional.of(telling.say(key, telling.wording().list(skills, 3), skills.size()));
  }

  private static Row row(Telling telling, SkillShare skill) {
    Estimate change = skill.change();
    return new Row(
        skill.skill(),
        change(skill),
        Range.of(change),
        Optional.empty(),
        tone(skill),
        List.of(level(telling, skill.share()), level(telling, skill.before())));
  }

  private static String level(Telling telling, Estimate share) {
    return share.value().isPresent()
        ? telling.numbers().percent(share.value().getAsDouble())
        : NumberWords.ABSENT;
  }
}
