package jobtrends.ingest.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Any page that describes its jobs to search engines: schema.org JobPosting in JSON-LD. It owns
 * every web address, and so is asked last. A list cut into pages goes on at {@code rel="next"};
 * site maps, and lists without jobs of their own, lead on to the jobs' pages.
 */
final class JsonLd implements Platform {

  private static final JsonLdListings POSTINGS = new JsonLdListings(JsonLd::idOf);

  private final Follow follow;

  JsonLd(Follow follow) {
    this.follow = follow;
  }

  @Override
  public String id() {
    return "jsonld";
  }

  @Override
  public boolean owns(URI address) {
    return Hosts.isPage(address);
  }

  @Override
  public Reading read(Page page) {
    var findings = new Findings(id(), page);
    return SiteMap.isOne(findings.body())
        ? SiteMap.read(page, findings, follow)
        : readPage(page, findings);
  }

  /** The tree is most of the cost of a page, and most pages can be read without. */
  private Reading readPage(Page page, Findings findings) {
    Optional<List<String>> scripts = JsonLdScripts.naming("JobPosting", findings.body());
    if (scripts.isPresent() && POSTINGS.readScripts(scripts.get(), page, findings)) {
      return findings.reading(List.of(), OptionalLong.empty());
    }
    return readTree(page, scripts.isPresent(), findings);
  }

  private Reading readTree(Page page, boolean scriptsAreRead, Findings findings) {
    Document document = Jsoup.parse(findings.body(), page.uri().toString());
    boolean told = !scriptsAreRead && POSTINGS.read(document, page, findings);
    List<URI> jobs = told ? List.of() : follow.jobs(document, page, findings);
    List<URI> more = NextLink.of(document.select("[rel=next]").attr("abs:href"), page, findings);
    if (jobs.isEmpty()) {
      if (document.select(JsonLdThings.SCRIPTS).isEmpty()) {
        findings.unknownShape("a page with JSON-LD");
      }
      return findings.reading(more, OptionalLong.empty());
    }
    return findings.leadingOn(
        Stream.concat(jobs.stream(), more.stream()).toList(), OptionalLong.empty());
  }

  /** An employer's own number is its own only on its own host. */
  private static Optional<String> idOf(JsonNode posting, JsonLdListings.Place place) {
    String host = Hosts.of(place.page()).orElse("");
    return JsonLdPostings.identifier(posting)
        .map(own -> host + "/" + own)
        .or(place::own)
        .or(() -> Optional.of(place.page() + "#" + place.number()));
  }
}
