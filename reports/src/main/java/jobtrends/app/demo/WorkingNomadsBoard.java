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

/** Working Nomads: shows half of Remotive's postings again: the duplicate board. */
final class WorkingNomadsBoard implements DemoBoard {
  @Override
  public String platform() {
    return "workingnomads";
  }

  @Override
  public String host() {
    return "www.workingnomads.com";
  }

  @Override
  public Optional<Answer> answer(URI address, List<DemoPosting> open) {
    if (!address.getPath().startsWith("/api/exposed_jobs")) {
      return Optional.empty();
    }
    ArrayNode jobs = JsonNodeFactory.instance.arrayNode();
    open.forEach(posting -> jobs.add(job(posting)));
    return Optional.of(Answer.json(jobs));
  }

  private static ObjectNode job(DemoPosting posting) {
    ObjectNode job = JsonNodeFactory.instance.objectNode();
    job.put("url", "https://www.workingnomads.com/job/go/" + posting.number() + "/");
    job.put("title", posting.title()).put("description", DemoText.description(posting));
    job.put("company_name", posting.employer()).put("category_name", "Development");
    job.put("tags", String.join(",", posting.skills()).toLowerCase(Locale.ROOT));
    job.put("location", "Worldwide");
    return job.put(
        "pub_date",
        posting
            .postedAt()
            .atOffset(ZoneOffset.ofHours(-4))
            .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT)));
  }
}
