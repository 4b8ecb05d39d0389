package jobtrends.ingest.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import jobtrends.model.Field;
import jobtrends.model.Origin;
import jobtrends.model.Problem.Kind;

/**
 * Wellfound: answers of its GraphQL search, and role pages that carry the same objects.
 *
 * <p>Its terms forbid scraping, so it begins nowhere and follows nothing: it reads the pages a user
 * supplies. Pay and equity are one text, "$130k – $200k • 0.15% – 0.8%"; where the employer named
 * no pay the site may add its own estimate, marked as such. Descriptions are Markdown. Answers seen
 * of 2024-03-26; role pages are read as third parties saved them in September 2026.
 */
final class Wellfound implements Platform {

  @Override
  public String id() {
    return "wellfound";
  }

  @Override
  public boolean owns(URI address) {
    return Hosts.isOn(address, "wellfound.com") || Hosts.isOn(address, "angel.co");
  }

  @Override
  public Reading read(Page page) {
    var findings = new Findings(id(), page);
    if (findings.body().stripLeading().startsWith("<")) {
      WellfoundRolePage.read(findings);
    } else {
      readAnswer(JsonBody.of(findings), findings);
    }
    return findings.reading();
  }

  private static void readAnswer(JsonNode root, Findings findings) {
    JsonNode results = root.path("data").path("talent").path("jobSearchResults");
    JsonNode edges = results.path("startups").path("edges");
    if (!edges.isArray() && findings.areWhole()) {
      findings.unknownShape("startups with their jobs");
    }
    edges.forEach(edge -> readStartup(edge.path("node"), findings));
  }

  private static void readStartup(JsonNode startup, Findings findings) {
    JsonNode jobs = startup.path("highlightedJobListings");
    if (!jobs.isArray()) {
      String type = startup.path("__typename").asText();
      findings.problem(Kind.UNREADABLE_LISTING, "a result without its jobs: " + type);
    }
    jobs.forEach(
        job -> {
          Fields fields = WellfoundJobs.fields(job, findings);
          fields.add(Field.COMPANY, startup.path("name").asText());
          findings.listing(Origin.API, WellfoundJobs.id(job), fields);
        });
  }
}
