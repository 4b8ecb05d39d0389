package jobtrends.reports.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jobtrends.reports.chart.Chart;

/** The page {@code charts/index.html}: every picture small, with links to all its files. */
final class ContactSheet {

  static final String NAME = "index.html";

  private ContactSheet() {}

  /**
   * @param formats what was asked for: only files that are written are linked
   */
  static byte[] bytes(Report report, Set<Format> formats) {
    String pictures =
        report.charts().stream()
            .map(chart -> picture(chart, formats))
            .collect(Collectors.joining("\n"));
    return filled(
            Resource.text("contact.html"),
            Map.of(
                "{title}", escaped(report.title()),
                "{period}", escaped(report.period()),
                "{synthetic}", escaped(report.synthetic().orElse("")),
                "{pictures}", pictures))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String picture(Chart chart, Set<Format> formats) {
    String svg = formats.contains(Format.SVG) ? link(chart.id() + ".svg", "SVG") : "";
    String links =
        link(chart.id() + ".png", "PNG for slides")
            + link(chart.id() + ReportWriter.PRINT, "PNG at 300 dpi")
            + svg;
    return filled(
        Resource.text("contact-picture.html"),
        Map.of(
            "{id}", chart.id(),
            "{claim}", escaped(chart.caption().claim()),
            "{subtitle}", escaped(chart.caption().subtitle()),
            "{links}", links));
  }

  private static String link(String file, String words) {
    return "<a href=\"" + file + "\">" + words + "</a> ";
  }

  /** Places are filled in one pass: what is put in is not looked through again. */
  private static String filled(String text, Map<String, String> places) {
    return java.util.regex.Pattern.compile("\\{[a-z]+\\}")
        .matcher(text)
        .replaceAll(
            place ->
                java.util.regex.Matcher.quoteReplacement(
                    places.getOrDefault(place.group(), place.group())));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
