package jobtrends.ingest.platform;

import java.net.URI;
import java.util.Optional;
import jobtrends.model.Field;
import jobtrends.model.Origin;
import jobtrends.model.Problem.Kind;
import org.jsoup.nodes.Document;

/**
 * What a job's page says in its head, where nothing else of it is known: "Title - Company - Place |
 * Site". A title may hold a dash too, so the last two count.
 */
final class JobHeading {

  private static final String DASH = " - ";

  private JobHeading() {}

  static void read(Document document, URI page, String id, Findings findings) {
    if (Markup.endsEarly(findings.body())) {
      findings.problem(Kind.TRUNCATED, "the page ends early");
      return;
    }
    String whole = document.title().split(" \\| ", 2)[0];
    int place = whole.lastIndexOf(DASH);
    int company = whole.lastIndexOf(DASH, place - 1);
    if (company <= 0) {
      findings.unknownShape("a job's title, company and place");
      return;
    }
    var fields = new Fields();
    fields.add(Field.TITLE, whole.substring(0, company));
    fields.add(Field.COMPANY, whole.substring(company + DASH.length(), place));
    fields.add(Field.LOCATION, whole.substring(place + DASH.length()));
    fields.add(Field.URL, page.toString());
    findings.listing(Origin.HTML, Optional.of(id), fields);
  }
}
