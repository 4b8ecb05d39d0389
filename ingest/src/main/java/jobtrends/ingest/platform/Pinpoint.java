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
 * Pinpoint: all postings of one employer in one JSON page, on the employer's own domain too.
 *
 * <p>It names no employer and no day of posting. Shape seen in a response of 2026-07-28; the names
 * of the text's parts, which it lacks, from third-party checks of 2026-09-16.
 */
final class Pinpoint implements Platform {

  private static final List<String> HIDDEN_PAY =
      List.of("compensation", "compensation_minimum", "compensation_maximum");

  private static final JsonListings POSTINGS =
      new JsonListings(
          "id",
          Names.reading(
              Map.ofEntries(
                  entry("title", Field.TITLE),
                  entry("location/name", Field.LOCATION),
                  entry("location/city,province", Field.LOCATION),
                  entry("description", Field.DESCRIPTION),
                  entry("key_responsibilities", Field.DESCRIPTION),
                  entry("skills_knowledge_expertise", Field.DESCRIPTION),
                  entry("benefits", Field.DESCRIPTION),
                  entry("url", Field.URL),
                  entry("deadline_at", Field.EXPIRES_AT),
                  entry("compensation", Field.SALARY),
                  entry("compensation_minimum", Field.SALARY_MIN),
                  entry("compensation_maximum", Field.SALARY_MAX),
                  entry("compensation_currency", Field.SALARY_CURRENCY),
                  entry("compensation_frequency", Field.SALARY_PERIOD),
                  entry("employment_type_text", Field.EMPLOYMENT_TYPE),
                  entry("workplace_type", Field.WORK_MODE),
                  entry("job/department", Field.CATEGORY)),
              """
          id path job location reporting_to requisition_id employment_type workplace_type_text
          compensation_visible key_responsibilities_header skills_knowledge_expertise_header
          benefits_header
          """),
          (fields, findings) -> fields.once(Field.LOCATION));

  @Override
  public String id() {
    return "pinpoint";
  }

  @Override
  public List<URI> pagesFor(String named) {
    return OwnDomain.pages(named, "https://{}.pinpointhq.com/postings.json");
  }

  @Override
  public boolean owns(URI address) {
    return Hosts.isOn(address, "pinpointhq.com") || "/postings.json".equals(address.getPath());
  }

  @Override
  public Reading read(Page page) {
    var findings = new Findings(id(), page);
    var postings = JsonListings.envelope(Names.ignoring("data"), findings).path("data");
    Nested.keyByHost(postings, "id", page.uri());
    Nested.lift(postings, POSTINGS.names());
    Nested.dropWhere(postings, "compensation_visible", "false", HIDDEN_PAY);
    // The town of the office that posted it.
    Nested.dropWhere(postings, "workplace_type", "remote", List.of("location/city,province"));
    POSTINGS.read(postings, findings);
    return findings.reading();
  }
}
