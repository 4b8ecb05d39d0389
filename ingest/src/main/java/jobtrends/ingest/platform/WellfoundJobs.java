package jobtrends.ingest.platform;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jobtrends.model.Field;

/** A {@code JobListingSearchResult} of Wellfound's; it does not name its employer. */
final class WellfoundJobs {

  private static final Names NAMES =
      Names.reading(
          Map.ofEntries(
              entry("title", Field.TITLE),
              entry("description", Field.DESCRIPTION),
              entry("locationNames", Field.LOCATION),
              // Where those who work from home may live.
              entry("acceptedRemoteLocationNames", Field.LOCATION),
              entry("compensation", Field.SALARY),
              entry("jobType", Field.EMPLOYMENT_TYPE),
              entry("primaryRoleTitle", Field.CATEGORY),
              entry("remote", Field.WORK_MODE),
              // Epoch seconds.
              entry("liveStartAt", Field.POSTED_AT)),
          // The last four are read below.
          """
          __typename atsSource autoPosted currentUserApplied equity isBookmarked lastRespondedAt
          reposted yearsExperienceMin yearsExperienceMax
          id slug remoteConfig usesEstimatedSalary estimatedSalary
          """);

  private WellfoundJobs() {}

  static Optional<String> id(JsonNode job) {
    return Optional.of(job.path("id").asText()).filter(id -> id.matches("\\d{1,19}"));
  }

  static Fields fields(JsonNode job, Findings findings) {
    Fields fields = NAMES.fields(job, findings);
    fields.add(Field.WORK_MODE, job.path("remoteConfig").path("kind").asText());
    if (job.path("usesEstimatedSalary").asText().equals("true")) {
      fields.set(Field.SALARY, List.of(job.path("estimatedSalary").asText()));
      fields.add(Field.SALARY_PREDICTED, "true");
    }
    String slug = job.path("slug").asText();
    id(job).ifPresent(id -> fields.add(Field.URL, "https://wellfound.com/jobs/" + id + "-" + slug));
    return fields;
  }
}
