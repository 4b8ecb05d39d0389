package jobtrends.ingest.platform;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jobtrends.model.Field;
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
    return JsonLdThings.under(element, "JobPosting", findings);
  }

  /** The same of what the page's scripts hold. */
  static List<JsonNode> of(List<String> scripts, Findings findings) {
    return JsonLdThings.of(scripts, "JobPosting", findings);
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
    return JsonLdThings.entries(identifier)
        .map(entry -> entry.isObject() ? entry.path("value") : entry)
        .flatMap(value -> Names.values(value).stream())
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  static List<String> distinct(Stream<String> texts) {
    return List.copyOf(new LinkedHashSet<>(texts.filter(text -> !text.isBlank()).toList()));
  }
}
