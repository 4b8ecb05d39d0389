package jobtrends.ingest.platform;

import static java.util.Map.entry;

import java.net.URI;
import java.util.List;
import java.util.Map;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import jobtrends.model.Field;

/**
 * Remotive: one JSON page with everything, no paging.
 *
 * <p>Its "salary" is free text ("$18 - $22/hr", "Pay per task"), its place too ("USA, CST
 * (UTC-6)"). Dates carry no zone. Shape seen in responses of 2026-04-23 to 2026-08-15.
 */
final class Remotive implements Platform {

  private static final Names PAGE =
      Names.ignoring("00-warning 0-legal-notice job-count total-job-count jobs");

  private static final JsonListings JOBS =
      new JsonListings(
          "id",
          Names.reading(
              Map.ofEntries(
                  entry("url", Field.URL),
                  entry("title", Field.TITLE),
                  entry("company_name", Field.COMPANY),
                  entry("category", Field.CATEGORY),
                  entry("tags", Field.TAG),
                  entry("job_type", Field.EMPLOYMENT_TYPE),
                  entry("publication_date", Field.POSTED_AT),
                  entry("candidate_required_location", Field.LOCATION),
                  entry("salary", Field.SALARY),
                  entry("description", Field.DESCRIPTION)),
              "id company_logo company_logo_url"));

  @Override
  public String id() {
    return "remotive";
  }

  @Override
  public List<URI> firstPages() {
    return List.of(URI.create("https://remotive.com/api/remote-jobs"));
  }

  @Override
  public boolean owns(URI address) {
    return Hosts.isOn(address, "remotive.com") || Hosts.isOn(address, "remotive.io");
  }

  @Override
  public Reading read(Page page) {
    var findings = new Findings(id(), page);
    var root = JsonListings.envelope(PAGE, findings);
    var advertised = JsonListings.count(root, "total-job-count", findings);
    JOBS.read(root.path("jobs"), findings);
    return findings.reading(List.of(), advertised);
  }
}
