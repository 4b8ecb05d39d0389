package jobtrends.ingest.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import jobtrends.model.Field;
import jobtrends.model.Origin;
import jobtrends.model.Problem.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Remote OK's table rows, as its list ({@code ?action=get_jobs}) and its job pages have them: a row
 * a job, with a JobPosting in it. Shape seen in responses of 2022-09-13 and 2025-08-21.
 */
final class RemoteOkRows {

  private static final String SITE = "https://remoteok.com";

  private RemoteOkRows() {}

  static void read(Findings findings) {
    String body = findings.body();
    // Rows outside a table are dropped by an HTML parser, and the list is rows alone.
    boolean rowsAlone = body.stripLeading().startsWith("<tr");
    var document = Jsoup.parse(rowsAlone ? "<table>" + body + "</table>" : body, SITE);
    var rows = document.select("tr.job[data-id]");
    if (rows.isEmpty()) {
      findings.unknownShape("rows of jobs");
    }
    // Every job is three rows, the last of them a divider.
    var last = document.select("tr").last();
    boolean cut = last != null && !last.hasClass("divider");
    if (cut || Markup.leavesOpen(body, "tr") || Markup.endsEarly(body)) {
      findings.problem(Kind.TRUNCATED, "the page ends early, at job " + rows.size());
    }
    if (cut && !rows.isEmpty()) {
      rows.remove(rows.size() - 1);
    }
    rows.forEach(row -> readRow(row, findings));
  }

  private static void readRow(Element row, Findings findings) {
    List<JsonNode> postings = JsonLdPostings.under(row, findings);
    if (postings.isEmpty()) {
      findings.problem(
          Kind.UNREADABLE_LISTING, "a row without its JobPosting: " + row.attr("data-id"));
      return;
    }
    Fields fields = JsonLdPostings.fields(postings.get(0), findings);
    fields.add(Field.URL, row.absUrl("data-url"));
    fields.set(Field.TAG, row.select("td.tags h3").eachText());
    // Every part of its JSON-LD address is "Anywhere", the country too.
    fields.drop(Field.COUNTRY);
    readPlaces(row, fields);
    findings.listing(Origin.JSON_LD, Optional.of(row.attr("data-id")), fields);
  }

  /** Place and pay share a class; pay it guessed itself says so on hovering, and has a star. */
  private static void readPlaces(Element row, Fields fields) {
    var labels = row.select("div.location");
    List<String> places =
        labels.eachText().stream().filter(text -> !text.startsWith("\uD83D\uDCB0")).toList();
    if (!places.isEmpty()) {
      fields.set(Field.LOCATION, places);
    }
    if (!labels.select("[title*=estimated salary]").isEmpty()) {
      fields.add(Field.SALARY_PREDICTED, "true");
    }
  }
}
