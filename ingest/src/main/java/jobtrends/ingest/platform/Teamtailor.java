package jobtrends.ingest.platform;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import jobtrends.model.Field;
import jobtrends.model.Origin;
import jobtrends.model.Problem.Kind;

/**
 * Teamtailor: a JSON Feed of one employer's jobs, on the employer's own domain too, each item with
 * a schema.org JobPosting in it. Shape seen in a response of 2026-07-28.
 *
 * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
 */
final class Teamtailor implements Platform {

  private static final String PATH = "/jobs.json";
  private static final Names PAGE =
      Names.ignoring(
          "version title home_page_url feed_url description next_url icon favicon language items");

  private static final Names ITEM =
      Names.reading(
          Map.ofEntries(
              entry("title", Field.TITLE),
              entry("url", Field.URL),
              entry("content_html", Field.DESCRIPTION),
              entry("date_published", Field.POSTED_AT),
              entry("tags", Field.TAG)),
          "id external_url content_text summary image banner_image date_modified language"
              + " _jobposting");

  @Override
  public String id() {
    return "teamtailor";
  }

  @Override
  public List<URI> pagesFor(String named) {
    return OwnDomain.pages(named, "https://{}.teamtailor.com" + PATH);
  }

  @Override
  public boolean owns(URI address) {
    return Hosts.isOn(address, "teamtailor.com") || PATH.equals(address.getPath());
  }

  @Override
  public Reading read(Page page) {
    var findings = new Findings(id(), page);
    JsonNode root = JsonListings.envelope(PAGE, findings);
    if (root.path("items").isArray()) {
      root.path("items").forEach(item -> readOne(item, findings));
    } else if (findings.areWhole()) {
      findings.unknownShape("a JSON Feed");
    }
    // It names the platform's host, whatever host it was asked at.
    String next = root.path("next_url").asText().replaceFirst("^https?://[^/?#]*", "");
    return findings.reading(NextLink.of(next, page, findings), OptionalLong.empty());
  }

  /** What the posting says is said best; the item's own fields stand where it is silent. */
  private static void readOne(JsonNode item, Findings findings) {
    if (item.isObject()) {
      Fields fields = ITEM.fields(item, findings);
      JsonLdPostings.fields(item.path("_jobposting"), findings).map().forEach(fields::set);
      findings.listing(Origin.FEED, Names.values(item.path("id")).stream().findFirst(), fields);
    } else {
      findings.problem(Kind.UNREADABLE_LISTING, "an item that is no object");
    }
  }
}
