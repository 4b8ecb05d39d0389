package jobtrends.reports.page;

import java.util.List;
import jobtrends.model.HowAsked;
import jobtrends.model.SkillShare;
import jobtrends.reports.chart.SkillSharesChart;
import jobtrends.reports.page.Report.Cell;
import jobtrends.reports.page.Report.Table;

/** How the technologies asked for most are asked for: as a must, as welcome, with years. */
final class SkillAskTable {

  private SkillAskTable() {}

  /** One row per technology that some postings ask for as a must or as welcome. */
  static Table of(Material material) {
    var tables = new Tables(material.wording());
    return tables.table(
        "skill-asks-table",
        tables.columns(
            "skills.technology",
            "#skills.named",
            "#skills.required",
            "#skills.nice",
            "#skills.years",
            "#skills.years-n"),
        SkillSharesChart.published(material.statistics()).stream()
            .filter(skill -> skill.asked().required().isPublished())
            .map(skill -> row(tables, skill))
            .toList());
  }

  private static List<Cell> row(Tables tables, SkillShare skill) {
    HowAsked asked = skill.asked();
    return List.of(
        Cell.of(skill.skill()),
        tables.point(skill.share(), tables.numbers()::percent),
        tables.cell(asked.required(), tables.numbers()::percent),
        tables.cell(asked.niceToHave(), tables.numbers()::percent),
        tables.cell(asked.years(), tables.numbers()::count),
        tables.count(asked.years().n()));
  }
}
