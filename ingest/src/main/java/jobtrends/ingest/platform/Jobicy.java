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
 * Jobicy: one JSON page with the newest listings, 100 at most, no paging.
 *
 * <p>Salary names are absent unless given, and salaryMax may be absent alone. Industries are
 * entity-encoded within the JSON ("Product &amp;amp; Operations"). Shape seen in responses of
 * 2026-06-10 and 2026-08-15.
 */
final class Jobicy implements Platform {

  private static final Names PAGE =
      Names.ignoring(
          "apiVersion documentationUrl friendlyNotice jobCount xRayCache clientKey lastUpdate appliedFilters success jobs");

  private static final JsonListings JOBS =
      new JsonListings(
          "id",
          Names.reading(
              Map.ofEntries(
                  entry("url", Field.URL),
                  entry("jobTitle", Field.TITLE),
                  entry("companyName", Field.COMPANY),
                  entry("jobIndustry", Field.CATEGORY),
                  entry("jobType", Field.EMPLOYMENT_TYPE),
                  entry("jobGeo", Field.LOCATION),
                  entry("jobLevel", Field.SENIORITY),
                  entry("jobDescription", Field.DESCRIPTION),
                  entry("pubDate", Field.POSTED_AT),
                  entry("salaryMin", Field.SALARY_MIN),
                  entry("salaryMax", Field.SALARY_MAX),
                  entry("salaryCurrency", Field.SALARY_CURRENCY),
                  entry("salaryPeriod", Field.SALARY_PERIOD)),
              "id jobSlug companyLogo jobExcerpt"),
          // All places are one text: "LATAM,  Hong Kong,  Mexico".
          (fields, findings) -> fields.splitAtCommas(Field.LOCATION));

  @Override
  public String id() {
    return "jobicy";
  }

  @Override
  public List<URI> firstPages() {
    return List.of(URI.create("https://jobicy.com/api/v2/remote-jobs?count=100"));
  }

  @Override
  public boolean owns(URI address) {
    return Hosts.isOn(address, "jobicy.com");
  }

  @Override
  public Reading read(Page page) {
    var findings = new Findings(id(), page);
    var root = JsonListings.envelope(PAGE, findings);
    JOBS.read(root.path("jobs"), findings);
    return findings.reading();
  }
}
