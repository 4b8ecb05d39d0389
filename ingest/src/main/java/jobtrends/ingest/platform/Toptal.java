package jobtrends.ingest.platform;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Toptal's pages under {@code /freelance-jobs/}: a job's own, by its JSON-LD, and a category's, by
 * the links to jobs on it, each a title and no more.
 *
 * <p><b>It has not met the live site.</b> No response of it was to be had, and third parties
 * disagree on whether it lists jobs at all; addresses and links are as one of them describes them.
 * Its terms forbid every automated visit, so it begins nowhere and follows nothing: it reads the
 * pages a user supplies.
 */
final class Toptal implements Platform {

  /** {@code …/freelance-jobs/developers/react-native/remote-react-native-developer-172}. */
  private static final Pattern JOB =
      Pattern.compile(
          "https?://(?:www\\.)?toptal\\.com/freelance-jobs/[^/?#]+/[^/?#]+/([^/?#]+-\\d+)/?(?:[?#].*)?");

  private static final JsonLdListings POSTINGS = JsonLdListings.byAddress(Toptal::idIn);

  @Override
  public String id() {
    return "toptal";
  }

  @Override
  public boolean owns(URI address) {
    return Hosts.isOn(address, "toptal.com");
  }

  @Override
  public Reading read(Page page) {
    var findings = new Findings(id(), page);
    Document document = Jsoup.parse(findings.body(), page.uri().toString());
    if (POSTINGS.read(document, page, findings)) {
      return findings.reading();
    }
    if (!JobLinks.read(document, Toptal::idIn, findings)) {
      findings.unknownShape("a JobPosting or links to jobs");
    }
    return findings.reading().ofOutlines();
  }

  private static Optional<String> idIn(String address) {
    return Optional.of(JOB.matcher(address)).filter(Matcher::matches).map(job -> job.group(1));
  }
}
