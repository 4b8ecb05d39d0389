package jobtrends.ingest.platform;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jobtrends.model.Field;
import jobtrends.model.Origin;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * A kind of card on Glassdoor's lists. Pay that is Glassdoor's own guess says so in its text.
 *
 * @param card selector of one
 * @param id the attribute that holds the job's number
 * @param parts where on it the rest is
 */
record GlassdoorCards(String card, String id, Selectors parts) {

  private static final List<GlassdoorCards> KINDS =
      List.of(
          new GlassdoorCards(
              "ul.jlGrid > li.jl",
              "data-id",
              new Selectors(
                  Map.of(
                      Field.TITLE, ".jobContainer > a.jobTitle",
                      Field.COMPANY, ".jobEmpolyerName",
                      Field.LOCATION, ".loc",
                      // Relative to the fetch: "3 d".
                      Field.POSTED_AT, ".jobLabel > .minor",
                      Field.SALARY, ".salaryText"))),
          new GlassdoorCards(
              "li[data-test=jobListing]",
              "data-jobid",
              new Selectors(
                  Map.of(
                      Field.TITLE, "a[data-test=job-title]",
                      Field.COMPANY, "[class*=EmployerProfile_compactEmployerName]",
                      Field.LOCATION, "[data-test=emp-location]",
                      Field.POSTED_AT, "[data-test=job-age]",
                      Field.SALARY, "[data-test=detailSalary]"))));

  /** Reads the list, if the page is one. */
  static boolean read(Document document, Findings findings) {
    return KINDS.stream().anyMatch(kind -> kind.readAll(document, findings));
  }

  private boolean readAll(Document document, Findings findings) {
    Elements cards = document.select(card);
    if (cards.isEmpty()) {
      return false;
    }
    HtmlCards.whole(cards, "ul", findings).forEach(found -> readOne(found, findings));
    return true;
  }

  private void readOne(Element found, Findings findings) {
    Fields fields = parts.fields(found);
    Optional<String> number = Optional.of(found.attr(id)).filter(id -> id.matches("\\d{1,19}"));
    // The address on the card holds the visitor's session; this one shows the same job.
    number.ifPresent(id -> fields.add(Field.URL, address(found, id)));
    findings.listing(Origin.HTML, number, fields);
  }

  private static String address(Element found, String number) {
    return URI.create(found.baseUri()).resolve("/job-listing/j?jl=" + number).toString();
  }
}
