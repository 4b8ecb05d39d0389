package jobtrends.ingest.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.OptionalLong;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import jobtrends.model.Problem.Kind;

/**
 * Upwork: its GraphQL by the user's own key; and its search pages where the user supplies them,
 * their cards or the state behind them ({@code window.__NUXT__}, evaluated and saved as JSON).
 *
 * <p>Cards seen in a page of 2026-05-25. The GraphQL is written by the public documentation and
 * what others report of it: it has not met the live interface yet.
 */
final class Upwork implements Platform {

  private static final Names ANSWER = Names.ignoring("data errors extensions");

  @Override
  public String id() {
    return "upwork";
  }

  /** The newest of all. */
  @Override
  public List<URI> firstPages() {
    return List.of(UpworkQuery.page("", "0"));
  }

  /** Of a search expression. */
  @Override
  public List<URI> pagesFor(String named) {
    return named.isBlank() ? List.of() : List.of(UpworkQuery.page(named.strip(), "0"));
  }

  @Override
  public boolean owns(URI address) {
    return Hosts.isOn(address, "upwork.com");
  }

  @Override
  public Reading read(Page page) {
    var findings = new Findings(id(), page);
    if (findings.body().stripLeading().startsWith("<")) {
      UpworkCards.read(findings);
      return findings.reading();
    }
    JsonNode root = JsonBody.of(findings);
    boolean answer = root.has("data") || root.has("errors");
    return answer ? answer(page, root, findings) : state(root, findings);
  }

  private static Reading answer(Page page, JsonNode root, Findings findings) {
    findings.newFields(ANSWER.unknown(root));
    JsonNode search = root.path("data").path("marketplaceJobPostingsSearch");
    var total = JsonListings.count(search, "totalCount", findings);
    boolean more = total.isPresent() && search.at("/pageInfo/hasNextPage").asBoolean();
    if (!root.path("errors").isEmpty()) {
      String message = root.at("/errors/0/message").asText();
      findings.problem(Kind.UNKNOWN_PAGE_SHAPE, "the answer names an error: " + message);
    }
    UpworkJobs.readEdges(search.path("edges"), findings);
    if (search.path("edges").isEmpty() && total.equals(OptionalLong.of(0))) {
      return findings.readingPastTheEnd(total);
    }
    String cursor = search.at("/pageInfo/endCursor").asText();
    return findings.reading(more ? UpworkQuery.next(page.uri(), cursor) : List.of(), total);
  }

  private static Reading state(JsonNode root, Findings findings) {
    JsonNode state = root.path("state").isObject() ? root.path("state") : root;
    JsonNode search = state.path("jobsSearch").isObject() ? state.path("jobsSearch") : state;
    UpworkJobs.readState(search.path("jobs"), findings);
    return findings.reading();
  }
}
