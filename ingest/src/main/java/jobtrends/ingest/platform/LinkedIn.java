package jobtrends.ingest.platform;

import java.net.URI;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * LinkedIn, as a visitor who is not signed in sees it: search pages of sixty cards, their fragments
 * of ten, and a job's own page or fragment.
 *
 * <p>Its user agreement forbids automated access, so it begins nowhere and follows nothing: it
 * reads the pages a user supplies. Pages name the same job more than once. Shape seen in responses
 * of 2026-03-17 to 2026-08-17.
 */
final class LinkedIn implements Platform {

  @Override
  public String id() {
    return "linkedin";
  }

  @Override
  public boolean owns(URI address) {
    return Hosts.isOn(address, "linkedin.com");
  }

  @Override
  public Reading read(Page page) {
    var findings = new Findings(id(), page);
    Document document = Jsoup.parse(findings.body(), page.uri().toString());
    // A job's own page has cards of similar jobs too: they are no search result.
    if (document.select(LinkedInPosting.TITLE).isEmpty()) {
      LinkedInCards.read(document, findings);
      return findings.reading().ofOutlines();
    }
    LinkedInPosting.read(document, page.uri(), findings);
    return findings.reading();
  }

  /** An address without what LinkedIn adds to follow the visitor. */
  static String bare(String address) {
    return address.split("[?#]", 2)[0];
  }
}
