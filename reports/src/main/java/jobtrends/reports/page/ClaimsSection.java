package jobtrends.reports.page;

import java.util.List;
import java.util.stream.Collectors;
import jobtrends.reports.claims.Judged;
import jobtrends.reports.page.Report.Cell;
import jobtrends.reports.page.Report.Section;
import jobtrends.reports.page.Report.Table;

/** What is often said, beside what was measured. */
final class ClaimsSection {

  static final String ID = "claims-checked";

  private ClaimsSection() {}

  static Section of(Material material) {
    Chapter chapter = material.chapter(ID, "claims");
    if (material.statistics().vintage().synthetic()) {
      chapter = chapter.text("claims.synthetic");
    }
    return material.claims().isEmpty()
        ? chapter.text("claims.empty").section()
        : chapter.table(table(material)).section();
  }

  private static Table table(Material material) {
    var tables = new Tables(material.wording());
    String by =
        material.claims().stream()
            .map(judged -> judged.claim().source())
            .distinct()
            .collect(Collectors.joining("; "));
    // Every claim is shown: a list cut short would choose whom to contradict.
    return new Table(
        "claims-table",
        material.say("table.claims-table"),
        tables.columns("claims.claim", "claims.verdict", "claims.evidence", "claims.reason"),
        material.claims().stream().map(judged -> row(material, judged)).toList(),
        material.say("claims.said-by", by));
  }

  private static List<Cell> row(Material material, Judged judged) {
    return List.of(
        Cell.of(judged.claim().says()),
        Cell.of(material.say("verdict." + judged.verdict())),
        Cell.of(judged.evidence()),
        Cell.of(judged.reason()));
  }
}
