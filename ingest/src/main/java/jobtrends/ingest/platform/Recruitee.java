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
 * Recruitee: all offers of one employer in one JSON page, on the employer's own domain too.
 *
 * <p>Dates read "2026-07-27 15:33:54 UTC". Shape seen on 2026-08-11, and in third-party checks.
 */
final class Recruitee implements Platform {

  private static final JsonListings OFFERS =
      new JsonListings(
          "id",
          Names.reading(
              Map.ofEntries(
                  entry("title", Field.TITLE),
                  entry("company_name", Field.COMPANY),
                  entry("locations/city,state,country", Field.LOCATION),
                  entry("location", Field.LOCATION),
                  entry("country_code", Field.COUNTRY),
                  entry("description", Field.DESCRIPTION),
                  entry("requirements", Field.DESCRIPTION),
                  entry("careers_url", Field.URL),
                  entry("careers_apply_url", Field.APPLY_URL),
                  entry("published_at", Field.POSTED_AT),
                  entry("close_at", Field.EXPIRES_AT),
                  entry("salary/min", Field.SALARY_MIN),
                  entry("salary/max", Field.SALARY_MAX),
                  entry("salary/currency", Field.SALARY_CURRENCY),
                  entry("salary/period", Field.SALARY_PERIOD),
                  entry("employment_type_code", Field.EMPLOYMENT_TYPE),
                  entry("experience_code", Field.SENIORITY),
                  entry("department", Field.CATEGORY),
                  entry("category_code", Field.CATEGORY),
                  entry("tags", Field.TAG),
                  entry("work_mode", Field.WORK_MODE)),
              """
              id guid slug status position salary locations remote hybrid on_site city state_name state_code country
              postal_code street created_at updated_at education_code min_hours max_hours highlight min_hours_per_week
              max_hours_per_week mailbox_email dynamic_fields open_questions translations cover_image sharing_image
              sharing_title sharing_description location_question_visible locations_question locations_question_type
              locations_question_required options_cover_letter options_cv options_phone options_photo
              options_salutation options_title
              """),
          (fields, findings) -> fields.once(Field.LOCATION));

  @Override
  public String id() {
    return "recruitee";
  }

  @Override
  public List<URI> pagesFor(String named) {
    return OwnDomain.pages(named, "https://{}.recruitee.com/api/offers/");
  }

  @Override
  public boolean owns(URI address) {
    return Hosts.isOn(address, "recruitee.com") || "/api/offers/".equals(address.getPath());
  }

  @Override
  public Reading read(Page page) {
    var findings = new Findings(id(), page);
    var offers = JsonListings.envelope(Names.ignoring("offers"), findings).path("offers");
    Nested.flags(offers, "work_mode", List.of("remote", "hybrid", "on_site"));
    Nested.lift(offers, OFFERS.names());
    OFFERS.read(offers, findings);
    return findings.reading();
  }
}
