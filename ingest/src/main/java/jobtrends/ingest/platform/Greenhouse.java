package jobtrends.ingest.platform;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.OptionalLong;
import jobtrends.ingest.Page;
import jobtrends.ingest.Reading;
import jobtrends.model.Field;

/**
 * Greenhouse: an employer's board as one JSON page, which says how many jobs it has.
 *
 * <p>A description is HTML escaped once more; pay is in cents. An office may be a company, and
 * {@code employment} and {@code education} are questions to applicants: none of them is read. Shape
 * seen in responses of 2026-07-18 to 2026-08-15; pay as documented.
 *
 * @see <a href="https://developers.greenhouse.io/job-board.html">Job Board API</a>
 */
final class Greenhouse extends EmployerBoards {

  private static final String BOARD =
      "https://boards-api.greenhouse.io/v1/boards/{}/jobs?content=true&pay_transparency=true";

  private static final Names PAGE = Names.ignoring("jobs meta.total");

  private static final JsonListings JOBS =
      new JsonListings(
          "id",
          Names.reading(
              Map.ofEntries(
                  entry("title", Field.TITLE),
                  entry("company_name", Field.COMPANY),
                  entry("content", Field.DESCRIPTION),
                  entry("absolute_url", Field.URL),
                  entry("location.name", Field.LOCATION),
                  entry("departments.name", Field.CATEGORY),
                  entry("language", Field.LANGUAGE),
                  entry("first_published", Field.POSTED_AT),
                  entry("application_deadline", Field.EXPIRES_AT)),
              """
              id internal_job_id requisition_id updated_at metadata offices education employment
              data_compliance ai_disclaimer include_ai_disclaimer ai_opt_out_request_url
              departments.id departments.parent_id departments.child_ids pay_input_ranges
              """),
          Greenhouse::complete);

  Greenhouse() {
    super("greenhouse", "greenhouse.io", BOARD);
  }

  @Override
  public Reading read(Page page) {
    var findings = new Findings(id(), page);
    JsonNode root = JsonListings.envelope(PAGE, findings);
    OptionalLong total = JsonListings.count(root.path("meta"), "total", findings);
    JOBS.read(root.path("jobs"), findings);
    return findings.readingOfBoard(total.equals(OptionalLong.of(0)), total);
  }

  private static void complete(JsonNode job, Fields fields, Findings findings) {
    BoardToken.nameCompany(fields, findings, BOARD);
    GreenhousePay.read(job.path("pay_input_ranges"), fields);
  }
}
