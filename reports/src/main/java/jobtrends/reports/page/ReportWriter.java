package jobtrends.reports.page;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jobtrends.files.AtomicFile;
import jobtrends.model.Statistics;
import jobtrends.reports.chart.Chart;
import jobtrends.reports.chart.ChartImage;
import jobtrends.reports.chart.ChartSvg;
import jobtrends.reports.dataset.CsvFile;
import jobtrends.reports.dataset.DataPackage;
import jobtrends.reports.dataset.DataTable;
import jobtrends.reports.dataset.DataTables;

/**
 * Writes a report in every form asked for. Everything is made before anything is written: when one
 * form fails, the last good report stays whole.
 */
public final class ReportWriter {

  private final Statistics statistics;
  private final ReportRequest request;
  private final Report report;

  private ReportWriter(Statistics statistics, ReportRequest request) {
    this.statistics = statistics;
    this.request = request;
    this.report = ReportBuilder.of(statistics, request);
  }

  /**
   * Writes {@code <outputFolder>/<as-of>/}: report.pdf, report.html, charts, data.
   *
   * @return the files written, absolute or relative as the folder is, in the order of the report
   * @throws java.io.UncheckedIOException when the disk refuses
   */
  public static List<Path> write(Statistics statistics, ReportRequest request) {
    Path folder =
        request
            .outputFolder()
            .resolve(statistics.vintage().name())
            .resolve(request.audience().folder());
    var written = new ArrayList<Path>();
    new ReportWriter(statistics, request)
        .files()
        .forEach(
            (name, bytes) -> {
              Path file = folder.resolve(name);
              AtomicFile.write(file, out -> out.write(bytes));
              written.add(file);
            });
    request.formats().forEach(format -> Leftovers.remove(folder, format, written));
    return List.copyOf(written);
  }

  /** Bytes by name below the report's folder. */
  private Map<String, byte[]> files() {
    var files = new LinkedHashMap<String, byte[]>();
    if (has(Format.PDF)) {
      files.put("report.pdf", new PdfBook(report).bytes());
    }
    if (has(Format.HTML)) {
      files.put("report.html", HtmlEdition.bytes(report));
    }
    for (Chart chart : report.charts()) {
      charts(files, chart);
    }
    if (has(Format.CSV)) {
      data(files);
    }
    return files;
  }

  private boolean has(Format format) {
    return request.formats().contains(format);
  }

  private void charts(Map<String, byte[]> files, Chart chart) {
    if (has(Format.PNG)) {
      files.put("charts/" + chart.id() + ".png", ChartImage.png(chart));
    }
    if (has(Format.SVG)) {
      byte[] svg = ChartSvg.file(chart).getBytes(StandardCharsets.UTF_8);
      files.put("charts/" + chart.id() + ".svg", svg);
    }
  }

  private void data(Map<String, byte[]> files) {
    List<DataTable> tables = DataTables.of(statistics);
    for (DataTable table : tables) {
      files.put("data/" + table.name() + ".csv", CsvFile.bytes(table));
    }
    List<String> sources =
        Sources.used(statistics, request.sources()).stream().map(SourceNote::line).toList();
    files.put("data/datapackage.json", DataPackage.bytes(statistics.vintage(), tables, sources));
  }
}
