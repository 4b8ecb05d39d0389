package jobtrends.ingest.platform;

import java.net.URI;
import java.util.List;
import java.util.Map;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import jobtrends.model.Field;

/**
 * Working Nomads: a bare JSON list of some tens of jobs, no paging.
 *
 * <p>A listing has no id but its address, a redirector. Dates carry New York's offset. Shape seen
 * in a response of 2026-07-28.
 */
final class WorkingNomads implements Platform {

  private static final JsonListings JOBS =
      new JsonListings(
          "url",
          Names.reading(
              Map.of(
                  "url", Field.URL,
                  "title", Field.TITLE,
                  "description", Field.DESCRIPTION,
                  "company_name", Field.COMPANY,
                  "category_name", Field.CATEGORY,
                  "tags", Field.TAG,
                  "location", Field.LOCATION,
                  "pub_date", Field.POSTED_AT),
              ""),
          // All tags are one text: "data analyst,english".
          (fields, findings) -> fields.splitAtCommas(Field.TAG));

  @Override
  public String id() {
    return "workingnomads";
  }

  @Override
  public List<URI> firstPages() {
    return List.of(URI.create("https://www.workingnomads.com/api/exposed_jobs/"));
  }

  @Override
  public boolean owns(URI address) {
    return Hosts.isOn(address, "workingnomads.com");
  }

  @Override
  public Reading read(Page page) {
    var findings = new Findings(id(), page);
    JOBS.read(JsonBody.of(findings), findings);
    return findings.reading();
  }
}
