package jobtrends.reports.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import jobtrends.reports.chart.ChartSvg;

/** The one template, compiled at build time; it escapes everything that comes from data. */
final class Template {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Template.class.getClassLoader(),
          "jobtrends.reports.page.template");

  private Template() {}

  /** Well-formed XML, but for the doctype of the page. */
  static String render(Report report, Edition edition) {
    var out = new StringOutput(1 << 20);
    ENGINE.render("report.jte", Map.of("report", report, "edition", edition), out);
    return ChartSvg.xmlText(out.toString());
  }
}
