package jobtrends.app.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Jobicy: one JSON document, as many as asked for. */
final class JobicyBoard implements DemoBoard {
  @Override
  public String platform() {
    return "jobicy";
  }

  @Override
  public String host() {
    return "jobicy.com";
  }

  @Override
  public Optional<Answer> answer(URI address, List<DemoPosting> open) {
    if (!address.getPath().equals("/api/v2/remote-jobs")) {
      return Optional.empty();
    }
    ObjectNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("apiVersion", "2.2.13")
            .put("friendlyNotice", DemoText.SYNTHETIC);
    body.put("jobCount", open.size()).put("success", true);
    ArrayNode jobs = body.putArray("jobs");
    open.stream()
        .limit(DemoBoard.number(address, "count", 50))
        .forEach(posting -> jobs.add(job(posting)));
    return Optional.of(Answer.json(body));
  }

  private static ObjectNode job(DemoPosting posting) {
    ObjectNode job = JsonNodeFactory.instance.objectNode().put("id", posting.number());
    job.put("url", "https://jobicy.com/jobs/" + posting.slug()).put("jobSlug", posting.slug());
    job.put("jobTitle", posting.title())
        .put("companyName", posting.employer())
        .put("companyLogo", "");
    job.putArray("jobIndustry").add("Data Science &amp; Analytics");
    job.putArray("jobType").add("Full-Time");
    job.put("jobGeo", "USA").put("jobLevel", "Any").put("jobExcerpt", DemoText.SYNTHETIC);
    job.put("jobDescription", DemoText.description(posting));
    job.put(
        "pubDate",
        posting
            .postedAt()
            .atOffset(ZoneOffset.UTC)
            .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'+00:00'", Locale.ROOT)));
    posting
        .pay()
        .ifPresent(
            pay ->
                job.put("salaryMin", pay.min())
                    .put("salaryMax", pay.max())
                    .put("salaryCurrency", "USD")
                    .put("salaryPeriod", "yearly"));
    return job;
  }
}
