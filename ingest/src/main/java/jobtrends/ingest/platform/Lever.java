package jobtrends.ingest.platform;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import jobtrends.ingest.Page;
import jobtrends.ingest.Reading;
import jobtrends.model.Field;

/**
 * Lever: an employer's board as a bare JSON list, and 404 where there is no such board.
 *
 * <p>createdAt is epoch milliseconds. No company is printed. {@code description} holds the opening
 * and the body; a fifth of the text is in lists behind it. Shape seen in responses of 2026-07-18 to
 * 2026-08-11.
 *
 * @see <a href="https://github.com/lever/postings-api">Postings API</a>
 */
final class Lever extends EmployerBoards {

  private static final String BOARD = "https://api.lever.co/v0/postings/{}?mode=json";
  private static final String LISTING = "https://jobs.lever.co/{}/";

  private static final JsonListings POSTINGS =
      new JsonListings(
          "id",
          Names.reading(
              Map.ofEntries(
                  entry("text", Field.TITLE),
                  entry("categories.location", Field.LOCATION),
                  entry("categories.allLocations", Field.LOCATION),
                  entry("categories.commitment", Field.EMPLOYMENT_TYPE),
                  entry("categories.level", Field.SENIORITY),
                  entry("categories.department", Field.CATEGORY),
                  entry("categories.team", Field.CATEGORY),
                  entry("country", Field.COUNTRY),
                  entry("workplaceType", Field.WORK_MODE),
                  entry("salaryRange.min", Field.SALARY_MIN),
                  entry("salaryRange.max", Field.SALARY_MAX),
                  entry("salaryRange.currency", Field.SALARY_CURRENCY),
                  entry("salaryRange.interval", Field.SALARY_PERIOD),
                  entry("createdAt", Field.POSTED_AT),
                  entry("hostedUrl", Field.URL),
                  entry("applyUrl", Field.APPLY_URL)),
              """
              id description lists.text lists.content additional salaryDescription opening
              openingPlain descriptionBody descriptionBodyPlain descriptionPlain additionalPlain
              salaryDescriptionPlain
              """),
          Lever::complete);

  Lever() {
    super("lever", "lever.co", BOARD);
  }

  @Override
  public Reading read(Page page) {
    var findings = new Findings(id(), page);
    POSTINGS.read(JsonBody.of(findings), findings);
    return findings.reading();
  }

  private static void complete(JsonNode posting, Fields fields, Findings findings) {
    BoardToken.nameCompany(fields, findings, LISTING, BOARD);
    fields.once(Field.LOCATION).once(Field.CATEGORY);
    // Twice a month and every other week are no period that one word of theirs names.
    fields.change(Field.SALARY_PERIOD, period -> period.startsWith("bi-") ? "" : period);
    // In the order people read them, which is not the page's.
    fields.add(Field.DESCRIPTION, posting.path("description").asText());
    for (JsonNode list : posting.path("lists")) {
      fields.add(Field.DESCRIPTION, list.path("text").asText());
      fields.add(Field.DESCRIPTION, list.path("content").asText());
    }
    fields.add(Field.DESCRIPTION, posting.path("additional").asText());
    fields.add(Field.DESCRIPTION, posting.path("salaryDescription").asText());
  }
}
