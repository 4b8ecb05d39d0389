package jobtrends.reports.page;

import java.util.List;
import jobtrends.model.SourceRun;
import jobtrends.reports.chart.SourceHealth;
import jobtrends.reports.chart.SourceHealthChart;
import jobtrends.reports.page.Report.Cell;
import jobtrends.reports.page.Report.Credit;
import jobtrends.reports.page.Report.Credits;
import jobtrends.reports.page.Report.Section;
import jobtrends.reports.page.Report.Table;

/** Where the listings come from: health, what each source adds, whom the report has to name. */
final class SourcesSection {

  private static final int MOST_FIELDS = 5;

  private final Material material;
  private final Tables tables;

  private SourcesSection(Material material) {
    this.material = material;
    this.tables = new Tables(material.wording());
  }

  static Section of(Material material) {
    var section = new SourcesSection(material);
    Chapter chapter =
        new Chapter(material, "sources-and-health", material.say("sources.title"))
            .figure(SourceHealthChart.of(material.telling()))
            .table(section.health())
            .table(section.values());
    List<Credit> credits =
        Sources.used(material.statistics(), material.notes()).stream()
            .map(note -> new Credit(note.line(), note.link()))
            .toList();
    return credits.isEmpty()
        ? chapter.section()
        : chapter.block(new Credits(material.say("sources.attribution"), credits)).section();
  }

  /** One row per source that was asked. */
  private Table health() {
    return tables.table(
        "sources-table",
        tables.columns(
            "table.source",
            "#sources.runs",
            "#sources.complete",
            "#sources.listings",
            "sources.last",
            "sources.said"),
        SourceHealth.always(material.statistics()).stream().map(this::health).toList());
  }

  private List<Cell> health(SourceHealth source) {
    return List.of(
        Cell.of(material.sourceName(source.source())),
        tables.count(source.runs()),
        tables.count(source.complete()),
        tables.count((double) source.listings() / source.runs()),
        Cell.of(source.last().date().toString()),
        Cell.of(said(source.last())));
  }

  private String said(SourceRun last) {
    List<String> unknown = last.coverage().map(SourceRun.Coverage::newFields).orElse(List.of());
    return material.say("status." + last.status())
        + (last.reason().isEmpty() ? "" : ": " + last.reason())
        + (unknown.isEmpty()
            ? ""
            : "; " + material.say("sources.new", material.wording().list(unknown, MOST_FIELDS)));
  }

  /** One row per source: what would be missing without it. */
  private Table values() {
    return tables.table(
        "source-values-table",
        tables.columns("table.source", "#table.postings", "#sources.alone", "#sources.alone-share"),
        material.statistics().composition().sources().stream()
            .map(
                source -> {
                  double share = (double) source.alone() / source.postings();
                  return List.of(
                      Cell.of(material.sourceName(source.source())),
                      tables.count(source.postings()),
                      tables.count(source.alone()),
                      Cell.of(tables.numbers().percent(share), share));
                })
            .toList(),
        material.say("sources.value-note"));
  }
}
