package jobtrends.ingest.platform;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import jobtrends.model.Field;

/**
 * Remote OK: a JSON list of the newest hundred, headed by a notice; or HTML table rows.
 *
 * <p>Its tags are search words, not skills. Shape seen in responses of 2022-09-13 to 2026-08-15.
 */
final class RemoteOk implements Platform {

  private static final Names NOTICE = Names.ignoring("last_updated legal");

  private static final JsonListings JOBS =
      new JsonListings(
          "id",
          Names.reading(
              Map.ofEntries(
                  entry("position", Field.TITLE),
                  entry("company", Field.COMPANY),
                  entry("tags", Field.TAG),
                  entry("description", Field.DESCRIPTION),
                  entry("location", Field.LOCATION),
                  entry("date", Field.POSTED_AT),
                  entry("salary_min", Field.SALARY_MIN),
                  entry("salary_max", Field.SALARY_MAX),
                  entry("apply_url", Field.APPLY_URL),
                  entry("url", Field.URL)),
              "id slug epoch company_logo logo original verified"),
          RemoteOk::clean);

  @Override
  public String id() {
    return "remoteok";
  }

  @Override
  public List<URI> firstPages() {
    return List.of(URI.create("https://remoteok.com/api"));
  }

  @Override
  public boolean owns(URI address) {
    return Hosts.isOn(address, "remoteok.com") || Hosts.isOn(address, "remoteok.io");
  }

  @Override
  public Reading read(Page page) {
    var findings = new Findings(id(), page);
    if (findings.body().stripLeading().startsWith("<")) {
      RemoteOkRows.read(findings);
    } else {
      readList(JsonBody.of(findings), findings);
    }
    return findings.reading();
  }

  private static void readList(JsonNode root, Findings findings) {
    if (root.path(0).has("legal") && root instanceof ArrayNode list) {
      findings.newFields(NOTICE.unknown(list.remove(0)));
    }
    JOBS.read(root, findings);
  }

  private static void clean(Fields fields, Findings findings) {
    // 0 is its word for unknown: most listings have it.
    fields.dropZero(Field.SALARY_MIN).dropZero(Field.SALARY_MAX);
  }
}
