package jobtrends.reports.chart;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.model.SkillShare;
import jobtrends.model.Statistics;
import jobtrends.taxonomy.Skill;

/**
 * The skills that charts and findings are about: tools, languages, platforms. Fields of work
 * ("artificial intelligence"), soft skills and certificates are named by half of all
 * advertisements, whatever the job; they are in the table and the data set.
 */
final class Technologies {

  private Technologies() {}

  static Stream<SkillShare> of(Statistics statistics) {
    return statistics.skills().stream().filter(skill -> Skill.isTechnology(skill.category()));
  }

  /** Names of skills that are none. */
  static Set<String> others(Statistics statistics) {
    return statistics.skills().stream()
        .filter(skill -> !Skill.isTechnology(skill.category()))
        .map(SkillShare::skill)
        .collect(Collectors.toUnmodifiableSet());
  }
}
