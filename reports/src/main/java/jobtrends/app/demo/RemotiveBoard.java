package jobtrends.app.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Remotive: one JSON document. */
final class RemotiveBoard implements DemoBoard {
  @Override
  public String platform() {
    return "remotive";
  }

  @Override
  public String host() {
    return "remotive.com";
  }

  @Override
  public Optional<Answer> answer(URI address, List<DemoPosting> open) {
    if (!address.getPath().equals("/api/remote-jobs")) {
      return Optional.empty();
    }
    ObjectNode body =
        JsonNodeFactory.instance.objectNode().put("0-legal-notice", DemoText.SYNTHETIC);
    body.put("job-count", open.size()).put("total-job-count", open.size());
    ArrayNode jobs = body.putArray("jobs");
    open.forEach(posting -> jobs.add(job(posting)));
    return Optional.of(Answer.json(body));
  }

  private static ObjectNode job(DemoPosting posting) {
    ObjectNode job = JsonNodeFactory.instance.objectNode().put("id", posting.number());
    job.put("url", "https://remotive.com/remote-jobs/software-dev/" + posting.slug());
    job.put("title", posting.title()).put("company_name", posting.employer());
    job.put("company_logo", "https://remotive.com/job/" + posting.number() + "/logo");
    job.put("category", "Software Development");
    DemoBoard.tags(job.putArray("tags"), posting);
    job.put("job_type", "full_time");
    job.put(
        "publication_date",
        DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(posting.postedAt().atOffset(ZoneOffset.UTC)));
    job.put("candidate_required_location", "Worldwide");
    job.put(
        "salary",
        posting
            .pay()
            .map(pay -> "$" + pay.min() / 1000 + "k - $" + pay.max() / 1000 + "k")
            .orElse(""));
    return job.put("description", DemoText.description(posting));
  }
}
