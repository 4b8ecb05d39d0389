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

/**
 * Arbeitnow: JSON, 100 listings a page, the next page's address in links.next; mostly Germany.
 *
 * <p>Job types are free text, German or English; created_at is epoch seconds, stamped anew when a
 * listing is refreshed; there is no pay. Shape seen in responses of 2026-02-11 to 2026-08-15, the
 * first of them with the list one level deeper, data.data.
 */
final class Arbeitnow implements Platform {

  private static final Names PAGE = Names.ignoring("data links meta");

  private static final JsonListings JOBS =
      new JsonListings(
          "slug",
          Names.reading(
              Map.ofEntries(
                  entry("company_name", Field.COMPANY),
                  entry("title", Field.TITLE),
                  entry("description", Field.DESCRIPTION),
                  entry("remote", Field.WORK_MODE),
                  entry("url", Field.URL),
                  entry("tags", Field.TAG),
                  entry("job_types", Field.EMPLOYMENT_TYPE),
                  entry("location", Field.LOCATION),
                  entry("created_at", Field.POSTED_AT)),
              "slug"));

  @Override
  public String id() {
    return "arbeitnow";
  }

  @Override
  public List<URI> firstPages() {
    return List.of(URI.create("https://www.arbeitnow.com/api/job-board-api?page=1"));
  }

  @Override
  public boolean owns(URI address) {
    return Hosts.isOn(address, "arbeitnow.com");
  }

  @Override
  public Reading read(Page page) {
    var findings = new Findings(id(), page);
    JsonNode root = JsonListings.envelope(PAGE, findings);
    JsonNode data =
        root.path("data").isObject() ? root.path("data").path("data") : root.path("data");
    long number = JsonListings.count(root.path("meta"), "current_page", findings).orElse(1);
    JOBS.read(data, findings);
    String next = root.path("links").path("next").asText();
    return data.isEmpty() && number > 1
        ? findings.readingPastTheEnd(OptionalLong.empty())
        : findings.reading(NextLink.of(next, page, findings), OptionalLong.empty());
  }
}
