package jobtrends.reports.chart;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.stream.Stream;
import jobtrends.model.SkillShare;
import jobtrends.model.Statistics;
import jobtrends.reports.chart.BarChart.Bar;

/** The skills asked for most, as shares of the postings with a description. */
public final class SkillSharesChart {

  private static final int MOST_BARS = 15;

  private SkillSharesChart() {}

  public static Figure of(Statistics statistics) {
    List<SkillShare> skills = published(statistics);
    if (skills.isEmpty()) {
      return new Unsaid("skills", "No skill is asked for in enough postings to give a share.");
    }
    return new BarChart(
        caption(statistics, skills),
        "Skill",
        "Share of postings",
        List.of("Field"),
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

  private static Caption caption(Statistics statistics, List<SkillShare> skills) {
    long n = skills.stream().mapToLong(skill -> skill.share().n()).max().orElse(0);
    String more =
        skills.size() > MOST_BARS
            ? (skills.size() - MOST_BARS) + " more skills are in the data set."
            : "";
    String without =
        Numbers.count(statistics.vintage().totals().withoutDescription())
            + " postings without a description are not counted.";
    return new Caption(
        "skills",
        claim(skills),
        "Share of postings with a description that ask for the skill, %, "
            + Numbers.window(statistics.vintage().level())
            + "; whiskers are 95% intervals",
        Foot.of(statistics, n, without, more));
  }

  private static String claim(List<SkillShare> skills) {
    SkillShare first = skills.get(0);
    List<String> ties =
        skills.stream()
            .filter(skill -> skill.share().high().orElse(1) >= first.share().low().orElse(0))
            .map(SkillShare::skill)
            .toList();
    return ties.size() <= 1
        ? first.skill() + " is asked for most, in " + Numbers.percent(share(first)) + " of postings"
        : Words.list(ties, 3) + " are asked for most: their order is not certain";
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
