package jobtrends.ingest.platform;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import jobtrends.model.Field;
import jobtrends.model.Origin;
import jobtrends.model.Problem.Kind;

/** Upwork's jobs as JSON: the nodes of its GraphQL, and the entries of its search pages' state. */
final class UpworkJobs {

  /** A job's address but for its ciphertext. */
  static final String JOB = "https://www.upwork.com/jobs/";

  /** The search marks what it found; the client did not write that. */
  private static final Pattern HIGHLIGHT =
      Pattern.compile("<span class=\"highlight\">([^<]*+)</span>");

  /** Keys of the site's translations: "jsn_Intermediate_206", "usnuxt_Engagement_421.partTime". */
  private static final Pattern KEY =
      Pattern.compile("jsn_(\\w{1,40}?)_\\d{1,9}|usnuxt_\\w{1,40}\\.(\\w{1,40})");

  private static final JsonListings NODES =
      new JsonListings(
          "id",
          Names.reading(
              Map.ofEntries(
                  entry("ciphertext", Field.URL),
                  entry("title", Field.TITLE),
                  entry("description", Field.DESCRIPTION),
                  entry("publishedDateTime", Field.POSTED_AT),
                  entry("category", Field.CATEGORY),
                  entry("subcategory", Field.CATEGORY),
                  entry("experienceLevel", Field.SENIORITY),
                  entry("engagement", Field.EMPLOYMENT_TYPE),
                  entry("skills.prettyName", Field.TAG)),
              "id createdDateTime durationLabel amount hourlyBudgetMin hourlyBudgetMax skills.name"),
          (node, fields, findings) -> {
            hourly(
                fields, node.at("/hourlyBudgetMin/rawValue"), node.at("/hourlyBudgetMax/rawValue"));
            fixed(fields, node.at("/amount/rawValue"));
            care(fields, node.findPath("currency"));
          });

  private static final Names ENTRY =
      Names.reading(
          Map.ofEntries(
              entry("ciphertext", Field.URL),
              entry("title", Field.TITLE),
              entry("description", Field.DESCRIPTION),
              entry("publishedOn", Field.POSTED_AT),
              entry("tierText", Field.SENIORITY),
              entry("engagement", Field.EMPLOYMENT_TYPE),
              entry("attrs.prefLabel", Field.TAG)),
          """
              uid type createdOn renewedOn durationLabel duration amount maxAmount hourlyBudget
              weeklyBudget hourlyBudgetText client clientRelation tier tierLabel proposalsTier
              premium enterpriseJob isApplied isLocal locations workType occupations recno
              freelancersToHire totalFreelancersToHire multipleFreelancersToHirePredicted teamUid
              prefFreelancerLocation prefFreelancerLocationMandatory relevance relevanceEncoded
              connectPrice shortEngagement sticky stickyLabel skills tags jobTs totalApplicants
              isSTSVectorSearchResult ontologySkills attrs.uid attrs.id attrs.parentSkillUid
              attrs.freeText attrs.skillType attrs.highlighted attrs.prettyName""");

  private UpworkJobs() {}

  static void readEdges(JsonNode edges, Findings findings) {
    NODES.read(edges.isArray() ? nodes(edges) : edges, findings);
  }

  static void readState(JsonNode jobs, Findings findings) {
    if (jobs.isArray()) {
      jobs.forEach(job -> readEntry(job, findings));
    } else if (findings.areWhole()) {
      findings.unknownShape("a list of jobs");
    }
  }

  private static void readEntry(JsonNode job, Findings findings) {
    if (!job.isObject()) {
      findings.problem(Kind.UNREADABLE_LISTING, "an entry of the list is no object");
      return;
    }
    Fields fields = ENTRY.fields(job, findings);
    hourly(fields, job.at("/hourlyBudget/min"), job.at("/hourlyBudget/max"));
    fixed(fields, job.at("/amount/amount"));
    care(fields, job.at("/amount/currencyCode"));
    findings.listing(
        Origin.EMBEDDED_JSON, Names.values(job.path("uid")).stream().findFirst(), fields);
  }

  private static ArrayNode nodes(JsonNode edges) {
    ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
    edges.forEach(edge -> nodes.add(edge.path("node")));
    return nodes;
  }

  private static void hourly(Fields fields, JsonNode min, JsonNode max) {
    fields.add(Field.SALARY_MIN, min.asText()).dropZero(Field.SALARY_MIN);
    fields.add(Field.SALARY_MAX, max.asText()).dropZero(Field.SALARY_MAX);
    if (isPaid(fields)) {
      fields.add(Field.SALARY_PERIOD, "hourly");
    }
  }

  /** The price of the whole work: "fixed" is no period, so it is never read as a wage. */
  private static void fixed(Fields fields, JsonNode price) {
    var fixed = new Fields().add(Field.SALARY_MIN, price.asText()).dropZero(Field.SALARY_MIN);
    fixed.first(Field.SALARY_MIN).ifPresent(text -> put(fields, text));
  }

  static void put(Fields fields, String fixedPrice) {
    fields.set(Field.SALARY_MIN, List.of(fixedPrice)).set(Field.SALARY_MAX, List.of(fixedPrice));
    fields.set(Field.SALARY_PERIOD, List.of("fixed"));
  }

  private static boolean isPaid(Fields fields) {
    return !fields.all(Field.SALARY_MIN).isEmpty() || !fields.all(Field.SALARY_MAX).isEmpty();
  }

  private static void care(Fields fields, JsonNode currency) {
    if (isPaid(fields)) {
      fields.add(Field.SALARY_CURRENCY, currency.asText());
    }
    fields.change(Field.URL, ciphertext -> JOB + ciphertext);
    fields
        .change(Field.TITLE, UpworkJobs::unmarked)
        .change(Field.DESCRIPTION, UpworkJobs::unmarked);
    fields
        .change(Field.SENIORITY, UpworkJobs::word)
        .change(Field.EMPLOYMENT_TYPE, UpworkJobs::word);
  }

  static String unmarked(String text) {
    return HIGHLIGHT.matcher(text).replaceAll("$1");
  }

  private static String word(String text) {
    var key = KEY.matcher(text);
    return key.matches() ? Objects.requireNonNullElse(key.group(1), key.group(2)) : text;
  }
}
