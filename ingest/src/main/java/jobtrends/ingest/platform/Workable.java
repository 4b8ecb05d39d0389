package jobtrends.ingest.platform;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.OptionalLong;
import jobtrends.ingest.Page;
import jobtrends.ingest.Reading;
import jobtrends.model.Field;

/**
 * Workable: an employer's account as one JSON page, headed by its name.
 *
 * <p>Dates have no time; what is not given is an empty text. Shape seen in responses of 2026-07-31
 * and 2026-08-11.
 */
final class Workable extends EmployerBoards {

  private static final String BOARD =
      "https://apply.workable.com/api/v1/widget/accounts/{}?details=true";

  private static final Names PAGE = Names.ignoring("name description jobs");

  private static final Names JOB =
      Names.reading(
          Map.ofEntries(
              entry("title", Field.TITLE),
              entry("description", Field.DESCRIPTION),
              entry("employment_type", Field.EMPLOYMENT_TYPE),
              entry("experience", Field.SENIORITY),
              entry("department", Field.CATEGORY),
              entry("function", Field.CATEGORY),
              entry("industry", Field.CATEGORY),
              entry("published_on", Field.POSTED_AT),
              entry("url", Field.URL),
              entry("application_url", Field.APPLY_URL)),
          "shortcode code telecommuting shortlink created_at education city state country locations");

  Workable() {
    super("workable", "workable.com", BOARD);
  }

  @Override
  public Reading read(Page page) {
    var findings = new Findings(id(), page);
    JsonNode root = JsonListings.envelope(PAGE, findings);
    String account = root.path("name").asText();
    new JsonListings("shortcode", JOB, (job, fields, news) -> complete(job, fields, account))
        .read(root.path("jobs"), findings);
    // An account that is named is known, so that its empty list is its own word.
    return findings.readingOfBoard(
        !account.isBlank() && root.path("jobs").isEmpty(), OptionalLong.empty());
  }

  private static void complete(JsonNode job, Fields fields, String account) {
    fields.add(Field.COMPANY, account);
    if (job.path("telecommuting").asText().equals("true")) {
      fields.add(Field.WORK_MODE, "telecommuting");
    }
    JsonNode places = job.path("locations");
    if (places.isEmpty()) {
      fields.addJoined(Field.LOCATION, job, "city", "state", "country");
    }
    places.forEach(place -> addPlace(place, fields));
    fields.once(Field.LOCATION).once(Field.COUNTRY).once(Field.CATEGORY);
  }

  private static void addPlace(JsonNode place, Fields fields) {
    if (!place.path("hidden").asText().equals("true")) {
      fields.addJoined(Field.LOCATION, place, "city", "region", "country");
      fields.add(Field.COUNTRY, place.path("countryCode").asText());
    }
  }
}
