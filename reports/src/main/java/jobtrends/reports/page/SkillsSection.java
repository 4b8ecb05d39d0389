package jobtrends.reports.page;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jobtrends.model.RoleSkillLift;
import jobtrends.model.SkillShare;
import jobtrends.reports.chart.RoleSkillsHeatMap;
import jobtrends.reports.chart.SkillChangesChart;
import jobtrends.reports.chart.SkillPairsChart;
import jobtrends.reports.chart.SkillSharesChart;
import jobtrends.reports.page.Report.Cell;
import jobtrends.reports.page.Report.Section;
import jobtrends.reports.page.Report.Table;
import jobtrends.reports.wording.NumberWords;

/** What is asked for: level, change, role by role, and together. */
final class SkillsSection {

  private static final int SKILLS_OF_A_ROLE = 3;

  private final Material material;
  private final Tables tables;

  private SkillsSection(Material material) {
    this.material = material;
    this.tables = new Tables(material.wording());
  }

  static Section of(Material material) {
    var section = new SkillsSection(material);
    return material
        .chapter("skills-asked-for", "skills")
        .figure(SkillSharesChart.of(material.telling()))
        .figure(SkillChangesChart.of(material.telling()))
        .figure(RoleSkillsHeatMap.of(material.telling()))
        .figure(SkillPairsChart.of(material.telling()))
        .table(section.skills())
        .table(SkillAskTable.of(material))
        .table(section.lifts())
        .section();
  }

  /** One row per skill with a published share. */
  private Table skills() {
    return tables.table(
        "skills-table",
        tables.columns(
            "skills.skill",
            "skills.field",
            "#table.postings",
            "#skills.corrected",
            "#skills.now",
            "#skills.before",
            "#table.change-points"),
        SkillSharesChart.publishedOfAnyKind(material.statistics()).stream()
            .map(this::skill)
            .toList(),
        material.say("skills.corrected-note"));
  }

  private List<Cell> skill(SkillShare skill) {
    NumberWords numbers = tables.numbers();
    return List.of(
        Cell.of(skill.skill()),
        Cell.of(skill.category()),
        tables.count(skill.corrected().n()),
        skill.corrected().isPublished()
            ? tables.cell(skill.corrected(), numbers::count)
            : Cell.of(NumberWords.ABSENT),
        tables.cell(skill.share(), numbers::percent),
        tables.point(skill.before(), numbers::percent),
        tables.cell(skill.change(), numbers::points));
  }

  /** One row per role: the skills that surely belong to it more than to postings at large. */
  private Table lifts() {
    Map<String, List<RoleSkillLift>> byRole =
        material.statistics().history().lifts().stream()
            .filter(lift -> lift.lift().isPublished() && lift.lift().low().orElse(0) > 1)
            .filter(lift -> material.telling().isAbout(lift.role()))
            .sorted(
                comparingDouble((RoleSkillLift lift) -> -lift.lift().value().orElseThrow())
                    .thenComparing(comparing(RoleSkillLift::skill)))
            .collect(
                Collectors.groupingBy(
                    RoleSkillLift::role, LinkedHashMap::new, Collectors.toList()));
    return tables.table(
        "lifts-table",
        tables.columns("table.role", "skills.belongs"),
        byRole.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(role -> lifts(role.getKey(), role.getValue()))
            .toList(),
        material.say("skills.lift-note"));
  }

  private List<Cell> lifts(String role, List<RoleSkillLift> lifts) {
    String skills =
        lifts.stream()
            .limit(SKILLS_OF_A_ROLE)
            .map(
                lift ->
                    lift.skill()
                        + " "
                        + tables.numbers().estimate(lift.lift(), tables.numbers()::twoDecimals))
            .collect(Collectors.joining("; "));
    return List.of(Cell.of(role), Cell.of(skills));
  }
}
