package jobtrends.ingest.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Fiverr's gig pages: what sellers offer, by schema.org Product and BreadcrumbList.
 *
 * <p><b>A gig is no job: it measures supply, never demand.</b> Each is landed with the employment
 * type {@value FiverrGigs#GIG}, and its price with that period, which is none: a price of a piece
 * of work is never read as pay. The description, full of prices, is left out; so is the seller, a
 * person. Terms forbid robots, so it begins nowhere and follows nothing: it reads the pages a user
 * supplies. Shape seen in pages of 2021-05-04 and 2021-05-05.
 */
final class Fiverr implements Platform {

  private static final String HOST = "fiverr.com";

  @Override
  public String id() {
    return "fiverr";
  }

  @Override
  public boolean owns(URI address) {
    return Hosts.isOn(address, HOST);
  }

  @Override
  public Reading read(Page page) {
    var findings = new Findings(id(), page);
    Document document = Jsoup.parse(findings.body(), page.uri().toString());
    List<JsonNode> gigs = JsonLdThings.under(document, "Product", findings);
    if (gigs.isEmpty() && findings.areWhole()) {
      findings.unknownShape("a gig: a page with a Product");
    }
    List<JsonNode> crumbs =
        JsonLdThings.under(document, "BreadcrumbList", findings).stream()
            .flatMap(list -> JsonLdThings.entries(list.path("itemListElement")))
            .toList();
    gigs.stream().limit(1).forEach(gig -> FiverrGigs.read(gig, crumbs, page.uri(), findings));
    return findings.reading();
  }
}
