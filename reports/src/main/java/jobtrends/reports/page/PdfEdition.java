package jobtrends.reports.page;

import java.util.stream.Collectors;
import jobtrends.reports.chart.Chart;
import jobtrends.reports.chart.ChartPainter;
import jobtrends.reports.chart.Fonts;
import jobtrends.reports.chart.OtherScripts;

/**
 * The print: charts are objects that are drawn as vectors when their place is known.
 *
 * @param report what is printed
 */
record PdfEdition(Report report) implements Edition {

  static final String CHART_TYPE = "application/x-chart";

  /**
   * Of charts in print: at this size two sections share a page more often than not, and the
   * smallest letters are still 7 points.
   */
  static final double SCALE = 0.88;

  @Override
  public String name() {
    return "print";
  }

  @Override
  public boolean isPrint() {
    return true;
  }

  @Override
  public String doctype() {
    return "";
  }

  @Override
  public String head() {
    String running =
        report.synthetic().isPresent()
            ? "@page{@top-left{content:\""
                + inString(report.wording().say("report.synthetic-short"))
                + "\";"
                + "font-family:Roboto;font-size:8pt;color:#8a3a00}}\n"
            : "";
    return "<style>\n" + Resource.text("print.css") + families() + running + foot() + "</style>";
  }

  /** Fonts for letters that Roboto does not have, where the run was given some. */
  private static String families() {
    return OtherScripts.ofThisRun().faces().stream()
        .map(face -> ",\"" + inString(face.family()) + "\"")
        .collect(Collectors.joining("", "body{font-family:" + Fonts.FAMILY, "}\n"));
  }

  private String foot() {
    String words = report.title() + (report.credit().isEmpty() ? "" : ". " + report.credit());
    return "@page{@bottom-left{content:\""
        + inString(words)
        + "\";font-family:Roboto;font-size:6.5pt;color:#5a646d;width:90%;"
        + "vertical-align:top;padding-top:3mm}}\n";
  }

  /**
   * Text of data inside a CSS string inside markup: every sign that could end either is escaped.
   */
  private static String inString(String text) {
    var css = new StringBuilder();
    text.codePoints()
        .forEach(
            sign -> {
              if (Character.isLetterOrDigit(sign) || " .,:/()-".indexOf(sign) >= 0) {
                css.appendCodePoint(sign);
              } else {
                css.append('\\').append(Integer.toHexString(sign)).append(' ');
              }
            });
    return css.toString();
  }

  @Override
  public String script() {
    return "";
  }

  @Override
  public String picture(Chart chart) {
    return "<object type=\""
        + CHART_TYPE
        + "\" data=\""
        + chart.id()
        + "\" alt=\""
        + escaped(chart.caption().claim() + ". " + chart.caption().subtitle())
        + "\" style=\"width:"
        + Math.round(ChartPainter.WIDE_PX * SCALE)
        + "px;height:"
        + Math.round(ChartPainter.height(chart) * SCALE)
        + "px\"></object>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
