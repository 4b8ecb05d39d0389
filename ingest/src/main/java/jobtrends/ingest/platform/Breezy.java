package jobtrends.ingest.platform;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import jobtrends.model.Field;

/**
 * Breezy HR: a bare JSON list of one employer's positions. The texts come only when asked for by
 * {@code verbose}.
 *
 * <p>Pay is text ("$170,000 – $300,000 / year"). That a position is not remote is no word for
 * working on site, and not read. Shape seen in a response of 2026-07-28, without texts; the names
 * of the longer one from third-party checks of 2026-07-31.
 */
final class Breezy implements Platform {

  private static final JsonListings POSITIONS =
      new JsonListings(
          "id",
          Names.reading(
              Map.ofEntries(
                  entry("name", Field.TITLE),
                  entry("company", Field.COMPANY),
                  entry("location/name", Field.LOCATION),
                  entry("locations/name", Field.LOCATION),
                  entry("location/country", Field.COUNTRY),
                  entry("locations/country", Field.COUNTRY),
                  entry("description", Field.DESCRIPTION),
                  entry("url", Field.URL),
                  entry("published_date", Field.POSTED_AT),
                  entry("salary", Field.SALARY),
                  entry("type", Field.EMPLOYMENT_TYPE),
                  entry("department", Field.CATEGORY),
                  entry("tags", Field.TAG),
                  entry("location/remote_details/label", Field.WORK_MODE),
                  entry("work_mode", Field.WORK_MODE)),
              "id _id friendly_id location locations state requisition_id updated_date"),
          (fields, findings) -> fields.once(Field.LOCATION).once(Field.COUNTRY));

  @Override
  public String id() {
    return "breezy";
  }

  @Override
  public List<URI> pagesFor(String named) {
    return BoardToken.pages(named, "https://{}.breezy.hr/json?verbose=true");
  }

  @Override
  public boolean owns(URI address) {
    return Hosts.isOn(address, "breezy.hr");
  }

  @Override
  public Reading read(Page page) {
    var findings = new Findings(id(), page);
    var positions = JsonBody.of(findings);
    Nested.keyByHost(positions, "id", page.uri());
    Nested.each(positions, Breezy::sayRemote);
    Nested.lift(positions, POSITIONS.names());
    POSITIONS.read(positions, findings);
    return findings.reading();
  }

  private static void sayRemote(ObjectNode position) {
    if (position.at("/location/is_remote").asText().equals("true")) {
      position.put("work_mode", "remote");
    }
  }
}
