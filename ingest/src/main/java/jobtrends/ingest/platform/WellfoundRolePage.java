package jobtrends.ingest.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jobtrends.model.Field;
import jobtrends.model.Origin;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Wellfound's {@code /role/} pages: the cache of its GraphQL client in {@code
 * script#__NEXT_DATA__}, each object under its type and id, joined by {@code __ref}. A startup
 * names its jobs, a job not its startup.
 */
final class WellfoundRolePage {

  private static final String JOB = "JobListingSearchResult:";

  private WellfoundRolePage() {}

  static void read(Findings findings) {
    var script = Jsoup.parse(findings.body()).select("script#__NEXT_DATA__").stream().findFirst();
    JsonBody state = JsonBody.of(script.map(Element::data).orElse(""));
    state.damage().ifPresent(damage -> findings.problem(damage.kind(), damage.detail()));
    JsonNode objects =
        state.root().path("props").path("pageProps").path("apolloState").path("data");
    if (!objects.isObject() && findings.areWhole()) {
      findings.unknownShape("a GraphQL answer or a role page");
    }
    Map<String, String> employers = employers(objects);
    jobs(objects, employers.keySet(), findings)
        .forEach(
            job ->
                readOne(
                    job.getValue(), Optional.ofNullable(employers.get(job.getKey())), findings));
  }

  /** Key of a job → its startup's name. */
  private static Map<String, String> employers(JsonNode objects) {
    var employers = new HashMap<String, String>();
    for (JsonNode startup : objects) {
      for (JsonNode job : startup.path("highlightedJobListings")) {
        employers.put(job.path("__ref").asText(), startup.path("name").asText());
      }
    }
    return employers;
  }

  /** Of a damaged page the last object is not whole, and startups may be lost. */
  private static List<Map.Entry<String, JsonNode>> jobs(
      JsonNode objects, Set<String> employed, Findings findings) {
    List<Map.Entry<String, JsonNode>> all = List.copyOf(objects.properties());
    boolean whole = findings.areWhole();
    return all.subList(0, whole ? all.size() : Math.max(0, all.size() - 1)).stream()
        .filter(object -> object.getKey().startsWith(JOB))
        .filter(job -> whole || employed.contains(job.getKey()))
        .toList();
  }

  private static void readOne(JsonNode job, Optional<String> employer, Findings findings) {
    Fields fields = WellfoundJobs.fields(job, findings);
    employer.ifPresent(name -> fields.add(Field.COMPANY, name));
    findings.listing(Origin.EMBEDDED_JSON, WellfoundJobs.id(job), fields);
  }
}
