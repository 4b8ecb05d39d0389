package jobtrends.reports.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jobtrends.model.Vintage;

/**
 * What each table and column means, as a page for people: made from {@code datapackage.json}, so
 * that the two cannot differ.
 */
public final class DataDictionary {

  private static final String STYLE =
      ":root{color-scheme:light dark}body{max-width:900px;margin:0 auto;padding:24px;"
          + "font-family:Roboto,Arial,sans-serif;line-height:1.45}"
          + ".scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:14px}"
          + "th,td{text-align:left;vertical-align:top;padding:4px 10px 4px 0;"
          + "border-bottom:1px solid #a9b3bb}code{overflow-wrap:anywhere}";

  private DataDictionary() {}

  /** The file {@code dictionary.html}; the same tables give the same bytes. */
  public static byte[] bytes(Vintage vintage, List<DataTable> tables) {
    try {
      JsonNode description =
          new ObjectMapper().readTree(DataPackage.bytes(vintage, tables, List.of()));
      return page(description).getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String page(JsonNode description) {
    String title = text(description, "title");
    var page = new StringBuilder();
    page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"UTF-8\"/>")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
        .append("<title>Data dictionary: " + title + "</title>")
        .append("<style>" + STYLE + "</style></head>\n<body><main>\n")
        .append("<h1>Data dictionary</h1>\n<p>" + title + "</p>\n")
        .append("<p>" + text(description, "description") + "</p>\n<ul>\n");
    JsonNode tables = description.get("resources");
    tables.forEach(table -> page.append(entry(table)));
    page.append("</ul>\n");
    tables.forEach(table -> page.append(table(table)));
    return page.append("</main></body></html>\n").toString();
  }

  private static String entry(JsonNode table) {
    String name = text(table, "name");
    return "<li><a href=\"#" + name + "\">" + name + "</a></li>\n";
  }

  private static String table(JsonNode table) {
    String name = text(table, "name");
    var rows = new StringBuilder();
    table.at("/schema/fields").forEach(field -> rows.append(row(field)));
    return "<h2 id=\""
        + name
        + "\"><a href=\""
        + text(table, "path")
        + "\">"
        + text(table, "path")
        + "</a></h2>\n<p>"
        + text(table, "description")
        + "</p>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Columns of "
        + name
        + "\"><table><thead><tr><th scope=\"col\">Column</th><th scope=\"col\">Type</th>"
        + "<th scope=\"col\">Unit</th><th scope=\"col\">Meaning</th></tr></thead><tbody>\n"
        + rows
        + "</tbody></table></div>\n";
  }

  private static String row(JsonNode field) {
    return "<tr><th scope=\"row\"><code>"
        + text(field, "name")
        + "</code></th><td>"
        + text(field, "type")
        + "</td><td>"
        + text(field, "unit")
        + "</td><td>"
        + text(field, "description")
        + "</td></tr>\n";
  }

  private static String text(JsonNode node, String name) {
    return node.path(name)
        .asText("")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\"", "&quot;");
  }
}
