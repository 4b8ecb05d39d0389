package jobtrends.app.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Employers' own pages with schema.org JobPosting, ten a page. Its robots.txt closes one of the
 * addresses the demo's settings name: the source stays partial, and the report says why.
 */
final class CareerPages implements DemoBoard {

  static final String HOST = "careers.synthetic.example";
  static final List<URI> FIRST_PAGES =
      List.of(
          URI.create("https://" + HOST + "/jobs?page=1"),
          URI.create("https://" + HOST + "/internal/jobs"));

  private static final int PER_PAGE = 10;

  @Override
  public String platform() {
    return "jsonld";
  }

  @Override
  public String host() {
    return HOST;
  }

  @Override
  public String robots() {
    return "User-agent: *\nDisallow: /internal/\n";
  }

  @Override
  public Optional<Answer> answer(URI address, List<DemoPosting> open) {
    if (!address.getPath().equals("/jobs")) {
      return Optional.empty();
    }
    int page = DemoBoard.number(address, "page", 1);
    List<DemoPosting> shown = open.stream().skip((page - 1L) * PER_PAGE).limit(PER_PAGE).toList();
    String next =
        page * PER_PAGE < open.size()
            ? "<link rel=\"next\" href=\"/jobs?page=" + (page + 1) + "\">"
            : "";
    String html =
        "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Careers (synthetic data)</title>"
            + next
            + "\n<script type=\"application/ld+json\">\n"
            + graph(shown).toString().replace("</", "<\\/")
            + "\n</script></head><body><h1>Careers</h1></body></html>\n";
    return Optional.of(new Answer("text/html; charset=utf-8", html));
  }

  private static ObjectNode graph(List<DemoPosting> postings) {
    ObjectNode graph = JsonNodeFactory.instance.objectNode().put("@context", "https://schema.org");
    ArrayNode items = graph.putArray("@graph");
    postings.forEach(posting -> items.add(item(posting)));
    return graph;
  }

  private static ObjectNode item(DemoPosting posting) {
    ObjectNode item = JsonNodeFactory.instance.objectNode().put("@type", "JobPosting");
    item.put("title", posting.title()).put("description", DemoText.description(posting));
    item.putObject("identifier")
        .put("@type", "PropertyValue")
        .put("value", String.valueOf(posting.number()));
    item.putObject("hiringOrganization")
        .put("@type", "Organization")
        .put("name", posting.employer());
    LocalDate posted = LocalDate.ofInstant(posting.postedAt(), ZoneOffset.UTC);
    item.put("datePosted", posted.toString()).put("validThrough", posted.plusDays(60).toString());
    item.put("employmentType", "FULL_TIME")
        .put("url", "https://" + HOST + "/jobs/" + posting.slug());
    posting
        .place()
        .ifPresent(
            city -> {
              ObjectNode address =
                  item.putObject("jobLocation").put("@type", "Place").putObject("address");
              address.put("@type", "PostalAddress").put("addressLocality", city.name());
              address.put("addressRegion", city.region()).put("addressCountry", city.country());
            });
    posting
        .pay()
        .ifPresent(
            pay -> {
              ObjectNode salary =
                  item.putObject("baseSalary")
                      .put("@type", "MonetaryAmount")
                      .put("currency", pay.currency());
              salary
                  .putObject("value")
                  .put("@type", "QuantitativeValue")
                  .put("minValue", pay.min())
                  .put("maxValue", pay.max())
                  .put("unitText", "YEAR");
            });
    return item;
  }
}
