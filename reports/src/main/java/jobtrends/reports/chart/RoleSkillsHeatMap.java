package jobtrends.reports.chart;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jobtrends.model.RoleSkill;
import jobtrends.model.Statistics;
import jobtrends.reports.chart.HeatMap.Cell;
import jobtrends.reports.chart.HeatMap.Row;
import jobtrends.reports.wording.NumberWords;
import jobtrends.reports.wording.Telling;

/** Which role asks for which skill: roles as rows, skills as columns, the most asked for first. */
public final class RoleSkillsHeatMap {

  private static final String ID = "role-skills";
  private static final int MOST_ROLES = 12;
  private static final int MOST_SKILLS = 9;

  private RoleSkillsHeatMap() {}

  public static Figure of(Telling telling) {
    Statistics statistics = telling.statistics();
    Set<String> others = Technologies.others(statistics);
    List<RoleSkill> published =
        statistics.roleSkills().stream()
            .filter(cell -> cell.share().isPublished() && !others.contains(cell.skill()))
            .toList();
    if (published.isEmpty()) {
      return new Unsaid(ID, telling.say("role-skills.none"));
    }
    List<String> roles = most(published, RoleSkill::role, cell -> cell.share().n(), MOST_ROLES);
    List<String> skills = most(published, RoleSkill::skill, RoleSkillsHeatMap::hits, MOST_SKILLS);
    return new HeatMap(
        caption(telling, published),
        telling.say("table.role"),
        skills,
        roles.stream().map(role -> row(telling, role, skills)).toList());
  }

  /** Names by weight: the largest cell for roles (its n), the sum of hits for skills. */
  private static List<String> most(
      List<RoleSkill> cells,
      Function<RoleSkill, String> name,
      Function<RoleSkill, Long> weight,
      int limit) {
    Map<String, Long> weights =
        cells.stream().collect(Collectors.toMap(name, weight, Long::sum, TreeMap::new));
    return weights.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static long hits(RoleSkill cell) {
    return Math.round(cell.share().value().getAsDouble() * cell.share().n());
  }

  private static Row row(Telling telling, String role, List<String> skills) {
    return new Row(role, skills.stream().map(skill -> cell(telling, role, skill)).toList());
  }

  private static Cell cell(Telling telling, String role, String skill) {
    return telling.statistics().roleSkills().stream()
        .filter(cell -> cell.role().equals(role) && cell.skill().equals(skill))
        .findFirst()
        .map(cell -> new Cell(cell.share().value(), telling.numbers().share(cell.share())))
        .orElse(new Cell(OptionalDouble.empty(), NumberWords.ABSENT));
  }

  private static Caption caption(Telling telling, List<RoleSkill> published) {
    long n =
        published.stream()
            .collect(Collectors.toMap(RoleSkill::role, cell -> cell.share().n(), Math::max))
            .values()
            .stream()
            .mapToLong(Long::longValue)
            .sum();
    return new Caption(
        ID,
        claim(telling, published),
        telling.say(
            "role-skills.subtitle",
            telling.numbers().window(telling.statistics().vintage().level())),
        Foot.of(telling, n, telling.say("role-skills.note")),
        telling.wording());
  }

  private static String claim(Telling telling, List<RoleSkill> published) {
    Map<String, Optional<RoleSkill>> first =
        published.stream()
            .collect(
                Collectors.groupingBy(
                    RoleSkill::role,
                    TreeMap::new,
                    Collectors.maxBy(
                        comparing((RoleSkill cell) -> cell.share().value().getAsDouble())
                            .thenComparing(RoleSkill::skill, Comparator.reverseOrder()))));
    Map<String, Long> leads =
        first.values().stream()
            .flatMap(Optional::stream)
            .collect(Collectors.groupingBy(RoleSkill::skill, TreeMap::new, Collectors.counting()));
    var leader =
        leads.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue()).orElseThrow();
    long roles = first.size();
    return leader.getValue() == roles
        ? telling.say("role-skills.claim-all", leader.getKey())
        : telling.say("role-skills.claim", leader.getKey(), leader.getValue(), roles);
  }
}
