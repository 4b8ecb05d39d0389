package jobtrends.app.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Arbeitnow: JSON in pages of a hundred, with links. */
final class ArbeitnowBoard implements DemoBoard {
  private static final int PER_PAGE = 100;

  @Override
  public String platform() {
    return "arbeitnow";
  }

  @Override
  public String host() {
    return "www.arbeitnow.com";
  }

  @Override
  public Optional<Answer> answer(URI address, List<DemoPosting> open) {
    if (!address.getPath().equals("/api/job-board-api")) {
      return Optional.empty();
    }
    int page = DemoBoard.number(address, "page", 1);
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ArrayNode data = body.putArray("data");
    open.stream()
        .skip((page - 1L) * PER_PAGE)
        .limit(PER_PAGE)
        .forEach(posting -> data.add(job(posting)));
    ObjectNode links = body.putObject("links");
    links.put("first", "https://www.arbeitnow.com/api/job-board-api?page=1").putNull("last");
    links.put(
        "prev", page > 1 ? "https://www.arbeitnow.com/api/job-board-api?page=" + (page - 1) : null);
    links.put(
        "next",
        page * PER_PAGE < open.size()
            ? "https://www.arbeitnow.com/api/job-board-api?page=" + (page + 1)
            : null);
    body.putObject("meta")
        .put("current_page", page)
        .put("per_page", PER_PAGE)
        .put("terms", DemoText.SYNTHETIC);
    return Optional.of(Answer.json(body));
  }

  private static ObjectNode job(DemoPosting posting) {
    ObjectNode job = JsonNodeFactory.instance.objectNode().put("slug", posting.slug());
    job.put("company_name", posting.employer());
    boolean german = posting.place().filter(city -> city.country().equals("Germany")).isPresent();
    job.put("title", posting.title() + (german ? " (m/w/d)" : ""));
    job.put("description", DemoText.description(posting)).put("remote", false);
    job.put("url", "https://www.arbeitnow.com/jobs/companies/x/" + posting.slug());
    DemoBoard.tags(job.putArray("tags"), posting);
    job.putArray("job_types").add("Full-time");
    job.put(
        "location",
        posting
            .place()
            .map(city -> city.name() + ", " + city.region() + ", " + city.country())
            .orElse(""));
    return job.put("created_at", posting.postedAt().getEpochSecond());
  }
}
