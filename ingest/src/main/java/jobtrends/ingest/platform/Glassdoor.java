package jobtrends.ingest.platform;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Glassdoor: lists of job cards in the markup of 2020 and of today, and job pages with JSON-LD.
 *
 * <p>Its terms forbid robots, so it begins nowhere and follows nothing: it reads the pages a user
 * supplies. Only the list of 2020 has been seen, in a response of 2020-02-08; today's cards are
 * read as third parties describe them, by the attributes that outlive a rebuild.
 */
final class Glassdoor implements Platform {

  private static final List<String> HOSTS =
      Stream.of("com", "com.au", "co.uk", "co.in", "de", "fr", "ca")
          .map(country -> "glassdoor." + country)
          .toList();

  private static final Pattern ID = Pattern.compile("[?&]jl=(\\d{1,19})(?!\\d)");

  private static final JsonLdListings POSTINGS = JsonLdListings.byAddress(Glassdoor::idIn);

  @Override
  public String id() {
    return "glassdoor";
  }

  @Override
  public boolean owns(URI address) {
    return HOSTS.stream().anyMatch(host -> Hosts.isOn(address, host));
  }

  @Override
  public Reading read(Page page) {
    var findings = new Findings(id(), page);
    Document document = Jsoup.parse(findings.body(), page.uri().toString());
    if (GlassdoorCards.read(document, findings)) {
      return findings.reading().ofOutlines();
    }
    if (!POSTINGS.read(document, page, findings) && findings.areWhole()) {
      findings.unknownShape("a list of job cards or a JobPosting");
    }
    return findings.reading();
  }

  private static Optional<String> idIn(String address) {
    return Optional.of(ID.matcher(address)).filter(Matcher::find).map(found -> found.group(1));
  }
}
