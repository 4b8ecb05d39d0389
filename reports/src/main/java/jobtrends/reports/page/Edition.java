package jobtrends.reports.page;

import jobtrends.reports.chart.Caption;
import jobtrends.reports.chart.Chart;
import jobtrends.reports.chart.Figure;
import jobtrends.reports.chart.Unsaid;
import jobtrends.reports.page.Report.Cell;

/**
 * What differs between the page and the PDF, which share one template. Public for the template,
 * which is compiled into a package of its own.
 */
public interface Edition {

  /** Class of the document: "page" or "print". */
  String name();

  boolean isPrint();

  String doctype();

  /** Styles, fonts and what else belongs in the head: markup of our own, nothing from data. */
  String head();

  /** The whole script element, or nothing. */
  String script();

  /** Markup of a bare chart: it escapes what comes from data itself. */
  String picture(Chart chart);

  /** A figure’s claim, or the sentence in its place, where there is no room for more. */
  default String claim(Figure figure) {
    return figure instanceof Unsaid unsaid ? unsaid.sentence() : ((Chart) figure).caption().claim();
  }

  /** The id, or the beginning of the report where nothing has it. */
  default String target(Report report, String id) {
    boolean isFigure =
        report.charts().stream().map(Chart::caption).map(Caption::id).anyMatch(id::equals);
    boolean isSection = report.sections().stream().anyMatch(section -> section.id().equals(id));
    return isFigure || isSection ? id : report.sections().isEmpty() ? "front" : "contents";
  }

  /** What a cell is sorted by, empty when it is not a number. */
  static String order(Cell cell) {
    return cell.order().isPresent() ? Double.toString(cell.order().getAsDouble()) : "";
  }
}
