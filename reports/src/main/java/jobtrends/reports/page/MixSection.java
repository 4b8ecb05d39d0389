package jobtrends.reports.page;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import jobtrends.model.MixShift;
import jobtrends.reports.page.Report.Cell;
import jobtrends.reports.page.Report.Section;

/** Why shares moved: within sources, or because sources grew and shrank. */
final class MixSection {

  private static final int MOST = 15;

  private MixSection() {}

  static Section of(Material material) {
    var tables = new Tables(material.wording());
    List<List<Cell>> rows =
        material.statistics().history().mixShifts().stream()
            .filter(row -> row.within().isPublished() && row.between().isPublished())
            .sorted(
                comparingDouble((MixShift row) -> -Math.abs(row.between().value().orElseThrow()))
                    .thenComparing(MixShift::skill))
            .limit(MOST)
            .map(row -> row(tables, row))
            .toList();
    Chapter chapter = material.chapter("why-shares-move", "mix");
    return rows.isEmpty()
        ? chapter.text("mix.none").section()
        : chapter
            .table(
                tables.table(
                    "mix-table",
                    tables.columns("skills.skill", "#mix.within", "#mix.between", "#table.n"),
                    rows,
                    material.say("mix.note")))
            .section();
  }

  private static List<Cell> row(Tables tables, MixShift row) {
    return List.of(
        Cell.of(row.skill()),
        tables.cell(row.within(), tables.numbers()::points),
        tables.point(row.between(), tables.numbers()::points),
        tables.count(row.within().n()));
  }
}
