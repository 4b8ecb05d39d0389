package jobtrends.ingest.platform;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Map;
import jobtrends.ingest.Page;
import jobtrends.ingest.Reading;
import jobtrends.model.Field;

/**
 * Ashby: an employer's board as one JSON page. Jobs that are not listed are on it too.
 *
 * <p>isRemote is true of hybrid jobs as well, so only workplaceType is read. No company is printed.
 * Shape seen in responses of 2026-07-18 to 2026-08-15.
 *
 * @see <a href="https://developers.ashbyhq.com/docs/public-job-posting-api">Job posting API</a>
 */
final class Ashby extends EmployerBoards {

  private static final String BOARD =
      "https://api.ashbyhq.com/posting-api/job-board/{}?includeCompensation=true";
  private static final String LISTING = "https://jobs.ashbyhq.com/{}/";

  private static final Names PAGE = Names.ignoring("jobs apiVersion");

  private static final JsonListings JOBS =
      new JsonListings(
          "id",
          Names.reading(
              Map.ofEntries(
                  entry("title", Field.TITLE),
                  entry("descriptionHtml", Field.DESCRIPTION),
                  entry("department", Field.CATEGORY),
                  entry("team", Field.CATEGORY),
                  entry("employmentType", Field.EMPLOYMENT_TYPE),
                  entry("workplaceType", Field.WORK_MODE),
                  entry("location", Field.LOCATION),
                  entry("secondaryLocations.location", Field.LOCATION),
                  entry("address.postalAddress.addressCountry", Field.COUNTRY),
                  entry("publishedAt", Field.POSTED_AT),
                  entry("jobUrl", Field.URL),
                  entry("applyUrl", Field.APPLY_URL)),
              """
              id descriptionPlain isListed isRemote shouldDisplayCompensationOnJobPostings
              secondaryLocations.address address.postalAddress.addressLocality
              address.postalAddress.addressRegion address.postalAddress.postalCode
              compensation
              """),
          Ashby::complete);

  Ashby() {
    super("ashby", "ashbyhq.com", BOARD);
  }

  @Override
  public Reading read(Page page) {
    var findings = new Findings(id(), page);
    JsonNode root = JsonListings.envelope(PAGE, findings);
    JOBS.read(listed(root.path("jobs")), findings);
    return findings.reading();
  }

  private static JsonNode listed(JsonNode jobs) {
    if (jobs instanceof ArrayNode all) {
      all.removeIf(job -> job.path("isListed").asText().equals("false"));
    }
    return jobs;
  }

  private static void complete(JsonNode job, Fields fields, Findings findings) {
    BoardToken.nameCompany(fields, findings, LISTING, BOARD);
    fields.once(Field.LOCATION).once(Field.CATEGORY);
    AshbyPay.read(job.path("compensation"), fields);
  }
}
