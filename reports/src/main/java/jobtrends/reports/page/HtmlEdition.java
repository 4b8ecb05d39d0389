package jobtrends.reports.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import jobtrends.reports.chart.Chart;
import jobtrends.reports.chart.ChartPainter;
import jobtrends.reports.chart.ChartSvg;
import jobtrends.reports.chart.Fonts;
import jobtrends.reports.chart.HeatMap;

/**
 * The page: one file that needs no network; every chart once for a desk and once for a telephone.
 */
record HtmlEdition() implements Edition {

  /** Nothing may be fetched, whatever the data says. */
  private static final String POLICY =
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
          + " 'unsafe-inline'; script-src 'unsafe-inline'; font-src data:; img-src data:\"/>\n";

  @Override
  public String name() {
    return "page";
  }

  @Override
  public boolean isPrint() {
    return false;
  }

  @Override
  public String doctype() {
    return "<!DOCTYPE html>\n";
  }

  @Override
  public String head() {
    return POLICY
        + "<style>\n"
        + font(Fonts.regularFile(), 400)
        + font(Fonts.boldFile(), 700)
        + Resource.text("report.css")
        + dark()
        + "</style>";
  }

  /** Dark where the machine asks for it or the reader chose it; paper is always white. */
  private static String dark() {
    String rules = Resource.text("dark.css");
    return "@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){\n"
        + rules
        + "}}\n@media screen{:root[data-theme=dark]{\n"
        + rules
        + "}}\n";
  }

  private static String font(byte[] file, int weight) {
    String data = Base64.getEncoder().encodeToString(Woff.of(file));
    return "@font-face{font-family:"
        + Fonts.FAMILY
        + ";font-weight:"
        + weight
        + ";src:url(data:font/woff;base64,"
        + data
        + ") format(\"woff\")}\n";
  }

  @Override
  public String script() {
    return "<script>\n" + Resource.text("sort.js") + Resource.text("look.js") + "</script>";
  }

  @Override
  public String picture(Chart chart) {
    return svg(chart, ChartPainter.WIDE_PX, "wide")
        + "\n"
        + svg(chart, ChartPainter.NARROW_PX, "narrow");
  }

  private static String svg(Chart chart, int width, String kind) {
    String classes = chart instanceof HeatMap ? kind + " cells" : kind;
    return ChartSvg.element(chart, width).replaceFirst("<svg ", "<svg class=\"" + classes + "\" ");
  }

  static byte[] bytes(Report report) {
    return Template.render(report, new HtmlEdition()).getBytes(StandardCharsets.UTF_8);
  }
}
