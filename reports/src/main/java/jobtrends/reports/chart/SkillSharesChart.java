package jobtrends.reports.chart;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.stream.Stream;
import jobtrends.model.SkillShare;
import jobtrends.model.Statistics;
import jobtrends.reports.chart.BarChart.Bar;
import jobtrends.reports.wording.Telling;

/** The skills asked for most, as shares of the postings with a description. */
public final class SkillSharesChart {

  private static final int MOST_BARS = 15;

  private SkillSharesChart() {}

  public static Figure of(Telling telling) {
    List<SkillShare> skills = published(telling.statistics());
    if (skills.isEmpty()) {
      return new Unsaid("skills", telling.say("skills.none"));
    }
    return new BarChart(
        caption(telling, skills),
        telling.say("skills.skill"),
        telling.say("table.share"),
        List.of(telling.say("skills.field")),
        skills.stream().limit(MOST_BARS).map(SkillSharesChart::bar).toList());
  }

  /** Technologies with a published share, the largest first. */
  public static List<SkillShare> published(Statistics statistics) {
    return published(Technologies.of(statistics));
  }

  /** The same with fields of work, soft skills and certificates. */
  public static List<SkillShare> publishedOfAnyKind(Statistics statistics) {
    return published(statistics.skills().stream());
  }

  private static List<SkillShare> published(Stream<SkillShare> skills) {
    return skills
        .filter(skill -> skill.share().isPublished())
        .sorted(
            comparingDouble(SkillSharesChart::share)
                .reversed()
                .thenComparing(comparing(SkillShare::skill)))
        .toList();
  }

  private static double share(SkillShare skill) {
    return skill.share().value().getAsDouble();
  }

  private static Caption caption(Telling telling, List<SkillShare> skills) {
    long n = skills.stream().mapToLong(skill -> skill.share().n()).max().orElse(0);
    String more =
        skills.size() > MOST_BARS ? telling.say("skills.more", skills.size() - MOST_BARS) : "";
    String without =
        telling.say(
            "skills.without",
            telling.numbers().count(telling.statistics().vintage().totals().withoutDescription()));
    return new Caption(
        "skills",
        claim(telling, skills),
        telling.say(
            "skills.subtitle", telling.numbers().window(telling.statistics().vintage().level())),
        Foot.of(telling, n, without, more),
        telling.wording());
  }

  private static String claim(Telling telling, List<SkillShare> skills) {
    SkillShare first = skills.get(0);
    List<String> ties =
        skills.stream()
            .filter(skill -> skill.share().high().orElse(1) >= first.share().low().orElse(0))
            .map(SkillShare::skill)
            .toList();
    return ties.size() <= 1
        ? telling.say("skills.claim", first.skill(), telling.numbers().percent(share(first)))
        : telling.say("skills.claim-tied", telling.wording().list(ties, 3));
  }

  private static Bar bar(SkillShare skill) {
    return new Bar(
        skill.skill(),
        share(skill),
        skill.share().low(),
        skill.share().high(),
        List.of(skill.category()));
  }
}
