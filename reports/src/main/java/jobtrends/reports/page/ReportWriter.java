package jobtrends.reports.page;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import jobtrends.files.AtomicFile;
import jobtrends.model.Statistics;
import jobtrends.reports.chart.Chart;
import jobtrends.reports.chart.ChartImage;
import jobtrends.reports.chart.ChartImage.Resolution;
import jobtrends.reports.chart.ChartSvg;
import jobtrends.reports.dataset.CsvFile;
import jobtrends.reports.dataset.DataDictionary;
import jobtrends.reports.dataset.DataPackage;
import jobtrends.reports.dataset.DataTable;
import jobtrends.reports.dataset.DataTables;

/**
 * Writes a report in every form asked for. Everything is made before anything is written: when one
 * form fails, the last good report stays whole.
 */
public final class ReportWriter {

  /** End of the name of a picture for print. */
  static final String PRINT = "-300dpi.png";

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

  /** Bytes by name below the report's folder; pictures are made side by side. */
  private Map<String, byte[]> files() {
    var made = new ConcurrentHashMap<String, byte[]>();
    Map<String, Supplier<byte[]>> work = work();
    List.copyOf(work.entrySet()).parallelStream()
        .forEach(file -> made.put(file.getKey(), file.getValue().get()));
    var files = new LinkedHashMap<String, byte[]>();
    work.keySet().forEach(name -> files.put(name, made.get(name)));
    return files;
  }

  /** How each file is made, in the order of the report. */
  private Map<String, Supplier<byte[]>> work() {
    var files = new LinkedHashMap<String, Supplier<byte[]>>();
    if (has(Format.PDF)) {
      files.put("report.pdf", () -> new PdfBook(report).bytes());
    }
    if (has(Format.HTML)) {
      files.put("report.html", () -> HtmlEdition.bytes(report));
    }
    for (Chart chart : report.charts()) {
      charts(files, chart);
    }
    if (has(Format.PNG) && !report.charts().isEmpty()) {
      files.put("charts/" + ContactSheet.NAME, () -> ContactSheet.bytes(report, request.formats()));
    }
    if (has(Format.CSV)) {
      data(files);
    }
    return files;
  }

  private boolean has(Format format) {
    return request.formats().contains(format);
  }

  private void charts(Map<String, Supplier<byte[]>> files, Chart chart) {
    String name = "charts/" + chart.id();
    if (has(Format.PNG)) {
      files.put(name + ".png", () -> ChartImage.png(chart, Resolution.SLIDES));
      files.put(name + PRINT, () -> ChartImage.png(chart, Resolution.PRINT));
    }
    if (has(Format.SVG)) {
      files.put(name + ".svg", () -> ChartSvg.file(chart).getBytes(StandardCharsets.UTF_8));
    }
  }

  private void data(Map<String, Supplier<byte[]>> files) {
    List<DataTable> tables = DataTables.of(statistics);
    for (DataTable table : tables) {
      files.put("data/" + table.name() + ".csv", () -> CsvFile.bytes(table));
    }
    List<String> sources =
        Sources.used(statistics, request.sources()).stream().map(SourceNote::line).toList();
    files.put("data/dictionary.html", () -> DataDictionary.bytes(statistics.vintage(), tables));
    files.put(
        "data/datapackage.json", () -> DataPackage.bytes(statistics.vintage(), tables, sources));
  }
}
