package jobtrends.app.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * Greenhouse: a whole board in one JSON page, descriptions escaped once more. It is the one board
 * of the demo that shows all its stock, so that its postings can be seen to close.
 */
final class GreenhouseBoard implements DemoBoard {

  static final String TOKEN = "synthetic";

  private static final String PATH = "/v1/boards/" + TOKEN + "/jobs";
  private static final int CENTS = 100;

  @Override
  public String platform() {
    return "greenhouse";
  }

  @Override
  public String host() {
    return "boards-api.greenhouse.io";
  }

  @Override
  public Optional<Answer> answer(URI address, List<DemoPosting> open) {
    if (!address.getPath().equals(PATH)) {
      return Optional.empty();
    }
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ArrayNode jobs = body.putArray("jobs");
    open.forEach(posting -> jobs.add(job(posting)));
    body.putObject("meta").put("total", open.size());
    return Optional.of(Answer.json(body));
  }

  private static ObjectNode job(DemoPosting posting) {
    ObjectNode job = JsonNodeFactory.instance.objectNode().put("id", posting.number());
    job.put("title", posting.title()).put("company_name", posting.employer());
    job.put("absolute_url", "https://boards.greenhouse.io/" + TOKEN + "/jobs/" + posting.number());
    job.put("content", escaped(DemoText.description(posting))).put("language", "en");
    job.put(
        "first_published",
        DateTimeFormatter.ISO_INSTANT.format(posting.postedAt().atOffset(ZoneOffset.UTC)));
    posting
        .place()
        .ifPresent(
            city ->
                job.putObject("location")
                    .put("name", city.name() + ", " + city.region() + ", " + city.country()));
    posting.pay().ifPresent(pay -> range(job.putArray("pay_input_ranges").addObject(), pay));
    return job;
  }

  private static String escaped(String html) {
    return html.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static void range(ObjectNode range, DemoPosting.Pay pay) {
    range.put("title", "Annual").put("currency_type", pay.currency());
    range.put("min_cents", (long) pay.min() * CENTS).put("max_cents", (long) pay.max() * CENTS);
  }
}
