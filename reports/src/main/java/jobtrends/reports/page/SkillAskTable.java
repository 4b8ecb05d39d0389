package jobtrends.reports.page;

import java.util.List;
import jobtrends.model.HowAsked;
import jobtrends.model.SkillShare;
import jobtrends.model.Statistics;
import jobtrends.reports.chart.Numbers;
import jobtrends.reports.chart.SkillSharesChart;
import jobtrends.reports.page.Report.Cell;
import jobtrends.reports.page.Report.Table;

/** How the technologies asked for most are asked for: as a must, as welcome, with years. */
final class SkillAskTable {

  private SkillAskTable() {}

  /** One row per technology that some postings ask for as a must or as welcome. */
  static Table of(Statistics statistics) {
    List<List<Cell>> rows =
        SkillSharesChart.published(statistics).stream()
            .filter(skill -> skill.asked().required().isPublished())
            .map(SkillAskTable::row)
            .toList();
    return Tables.table(
        "skill-asks-table",
        "How technologies are asked for: shares of the same postings",
        Tables.columns(
            "Technology",
            "#Named",
            "#Required",
            "#Nice to have",
            "#Median years asked for",
            "#n of years"),
        rows);
  }

  private static List<Cell> row(SkillShare skill) {
    HowAsked asked = skill.asked();
    return List.of(
        Cell.of(skill.skill()),
        Tables.point(skill.share(), Numbers::percent),
        Tables.cell(asked.required(), Numbers::percent),
        Tables.cell(asked.niceToHave(), Numbers::percent),
        Tables.cell(asked.years(), Numbers::count),
        Cell.of(Numbers.count(asked.years().n()), asked.years().n()));
  }
}
