package jobtrends.ingest.platform;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jobtrends.model.Field;
import jobtrends.model.Problem.Kind;
import org.jsoup.nodes.Element;

/**
 * The schema.org {@code JobPosting}s of a page's {@code application/ld+json} elements: alone, in
 * lists, in {@code @graph}, or within another thing.
 *
 * @see <a href="https://schema.org/JobPosting">schema.org/JobPosting</a>
 */
final class JsonLdPostings {

  private static final Names NAMES =
      Names.reading(
          Map.ofEntries(
              entry("title", Field.TITLE),
              entry("description", Field.DESCRIPTION),
              // The two below hold half of the text where a site fills them.
              entry("responsibilities", Field.DESCRIPTION),
              entry("qualifications", Field.DESCRIPTION),
              entry("url", Field.URL),
              entry("datePosted", Field.POSTED_AT),
              entry("validThrough", Field.EXPIRES_AT),
              entry("hiringOrganization", Field.COMPANY),
              entry("employmentType", Field.EMPLOYMENT_TYPE),
              entry("industry", Field.CATEGORY),
              entry("skills", Field.TAG),
              entry("jobLocationType", Field.WORK_MODE),
              entry("inLanguage", Field.LANGUAGE)),
          // The first line is read by JsonLdPay and JsonLdPlaces, or as the id; the others are
          // about
          // the page, or nothing we count.
          """
          baseSalary salaryCurrency jobLocation applicantLocationRequirements identifier
          @context @type @id name image sameAs alternateName additionalType mainEntityOfPage
          disambiguatingDescription potentialAction subjectOf applicationContact directApply
          applicationUrl estimatedSalary educationRequirements eligibilityToWorkRequirements
          employerOverview employmentUnit experienceInPlaceOfEducation experienceRequirements
          incentiveCompensation incentives benefits jobBenefits jobImmediateStart jobStartDate
          jobDuration occupationalCategory physicalRequirement relevantOccupation workHours
          securityClearanceRequirement sensoryRequirement specialCommitments totalJobOpenings
          """);

  private JsonLdPostings() {}

  /** Every posting under an element, in the page's order; a script that breaks is reported. */
  static List<JsonNode> under(Element element, Findings findings) {
    var postings = new ArrayList<JsonNode>();
    for (Element script : element.select("script[type*=ld+json]")) {
      postings.addAll(in(script.data(), findings));
    }
    return postings;
  }

  private static List<JsonNode> in(String script, Findings findings) {
    if (!script.contains("JobPosting")) {
      return List.of();
    }
    JsonBody body = JsonBody.of(bare(script));
    var postings = new ArrayList<JsonNode>();
    collect(body.root(), body.damage().isEmpty(), postings);
    body.damage()
        .ifPresent(damage -> findings.problem(damage.kind(), "JSON-LD: " + damage.detail()));
    if (body.root().isMissingNode() && body.damage().isEmpty()) {
      findings.problem(Kind.UNREADABLE_LISTING, "JSON-LD that is neither object nor list");
    }
    return postings;
  }

  /** In a damaged script only what stands in a list is known to be whole. */
  private static void collect(JsonNode node, boolean whole, List<JsonNode> postings) {
    if (node.isObject() && isPosting(node)) {
      if (whole) {
        postings.add(node);
      }
    } else {
      node.forEach(child -> collect(child, whole || node.isArray(), postings));
    }
  }

  private static boolean isPosting(JsonNode node) {
    return Names.values(node.path("@type")).stream()
        .anyMatch(type -> type.equals("JobPosting") || type.endsWith("schema.org/JobPosting"));
  }

  /** The JSON without the comment or CDATA marks some pages put around it. */
  private static String bare(String script) {
    String text = script.strip();
    if (text.startsWith("{") || text.startsWith("[")) {
      return text;
    }
    String json = text.replace("<![CDATA[", "").replace("]]>", "");
    int start = (int) json.chars().takeWhile(c -> c != '{' && c != '[').count();
    int end = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']')) + 1;
    return json.substring(Math.min(start, end), end);
  }

  /** What a posting says, places and pay included. */
  static Fields fields(JsonNode posting, Findings findings) {
    Fields fields = NAMES.fields(posting, findings);
    fields.set(
        Field.COMPANY, Names.values(posting.path("hiringOrganization")).stream().limit(1).toList());
    JsonLdPlaces.read(posting, fields);
    JsonLdPay.read(posting, fields);
    return fields;
  }

  /** The employer's own id: a text, or a PropertyValue. */
  static Optional<String> identifier(JsonNode posting) {
    JsonNode identifier = posting.path("identifier");
    return entries(identifier)
        .map(entry -> entry.isObject() ? entry.path("value") : entry)
        .flatMap(value -> Names.values(value).stream())
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  /** A value that may stand alone or in a list. */
  static Stream<JsonNode> entries(JsonNode node) {
    return node.isArray()
        ? StreamSupport.stream(node.spliterator(), false)
        : Stream.of(node).filter(alone -> !alone.isMissingNode());
  }

  static List<String> distinct(Stream<String> texts) {
    return List.copyOf(new LinkedHashSet<>(texts.filter(text -> !text.isBlank()).toList()));
  }
}
