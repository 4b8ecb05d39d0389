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
 * Himalayas: JSON, newest first, 20 listings a page, paged by offset up to totalCount.
 *
 * <p>Dates are epoch seconds, whatever the documentation says. A currency is printed beside no pay
 * too; a period only since mid-2026. Shape seen in responses of 2026-05-16 and 2026-08-15.
 */
final class Himalayas implements Platform {

  private static final int PAGE_SIZE = 20;

  private static final Names PAGE =
      Names.ignoring("comments updatedAt offset limit totalCount jobs");

  private static final JsonListings JOBS =
      new JsonListings(
          "guid",
          Names.reading(
              Map.ofEntries(
                  entry("title", Field.TITLE),
                  entry("companyName", Field.COMPANY),
                  entry("employmentType", Field.EMPLOYMENT_TYPE),
                  entry("minSalary", Field.SALARY_MIN),
                  entry("maxSalary", Field.SALARY_MAX),
                  entry("salaryPeriod", Field.SALARY_PERIOD),
                  entry("currency", Field.SALARY_CURRENCY),
                  entry("seniority", Field.SENIORITY),
                  entry("locationRestrictions", Field.LOCATION),
                  entry("categories", Field.TAG),
                  entry("parentCategories", Field.CATEGORY),
                  entry("description", Field.DESCRIPTION),
                  entry("pubDate", Field.POSTED_AT),
                  entry("expiryDate", Field.EXPIRES_AT),
                  entry("applicationLink", Field.URL)),
              "guid excerpt companySlug companyLogo timezoneRestrictions"),
          // Now and then a whole page prints its template's "name" for every company.
          (fields, findings) ->
              fields.change(Field.COMPANY, name -> name.equals("name") ? "" : name));

  @Override
  public String id() {
    return "himalayas";
  }

  @Override
  public List<URI> firstPages() {
    return List.of(URI.create("https://himalayas.app/jobs/api?limit=" + PAGE_SIZE + "&offset=0"));
  }

  @Override
  public boolean owns(URI address) {
    return Hosts.isOn(address, "himalayas.app");
  }

  @Override
  public Reading read(Page page) {
    var findings = new Findings(id(), page);
    var root = JsonListings.envelope(PAGE, findings);
    var pages = OffsetPages.of(root, PAGE_SIZE, findings);
    JOBS.read(root.path("jobs"), findings);
    return pages.reading(page, root.path("jobs").size(), findings);
  }
}
