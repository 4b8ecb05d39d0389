package jobtrends.ingest.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import jobtrends.model.Field;
import jobtrends.model.Origin;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * The job board of the throughput benchmark: lists of fifty links, and a page for each job.
 *
 * @param byTree whether a job is read from the page's tree, or from its JSON-LD without one
 */
public record BenchBoard(URI first, boolean byTree) implements Platform {

  private static final Pattern LINK =
      Pattern.compile("<a (?:class=\"job-link\"|rel=\"next\") href=\"([^\"]{1,200})\"");

  @Override
  public String id() {
    return "bench";
  }

  @Override
  public List<URI> firstPages() {
    return List.of(first);
  }

  @Override
  public boolean owns(URI address) {
    return address.getAuthority().equals(first.getAuthority());
  }

  @Override
  public Reading read(Page page) {
    if (page.uri().getPath().startsWith("/list-")) {
      return byTree ? listByTree(page) : listByScan(page);
    }
    var findings = new Findings(id(), page);
    Fields fields = byTree ? byTree(page) : byScript(page, findings);
    findings.listing(
        byTree ? Origin.HTML : Origin.JSON_LD, Optional.of(page.uri().getPath()), fields);
    return findings.reading();
  }

  private static Reading listByTree(Page page) {
    List<URI> next =
        Jsoup.parse(page.body(), page.uri().toString())
            .select("a.job-link[href], a[rel=next][href]")
            .stream()
            .map(link -> URI.create(link.absUrl("href")))
            .toList();
    return new Reading(List.of(), next, OptionalLong.empty(), List.of());
  }

  private static Reading listByScan(Page page) {
    var next = new ArrayList<URI>();
    Matcher link = LINK.matcher(page.body());
    while (link.find()) {
      next.add(page.uri().resolve(link.group(1)));
    }
    return new Reading(List.of(), next, OptionalLong.empty(), List.of());
  }

  private static Fields byTree(Page page) {
    Document tree = Jsoup.parse(page.body(), page.uri().toString());
    JsonNode posting =
        JsonBody.of(tree.select("script[type=application/ld+json]").first().data()).root();
    var fields = new Fields();
    fields.set(Field.TITLE, text(tree, "h1.job-title"));
    fields.set(Field.COMPANY, text(tree, ".job-company"));
    fields.set(Field.LOCATION, text(tree, ".job-location"));
    fields.set(Field.SALARY, text(tree, ".job-salary"));
    fields.set(Field.DESCRIPTION, text(tree, "section.job-description"));
    return dated(fields, posting);
  }

  private static List<String> text(Document tree, String where) {
    return tree.select(where).stream().limit(1).map(found -> found.text()).toList();
  }

  private static Fields dated(Fields fields, JsonNode posting) {
    fields.set(Field.POSTED_AT, List.of(posting.path("datePosted").asText()));
    fields.set(Field.EMPLOYMENT_TYPE, List.of(posting.path("employmentType").asText()));
    return fields;
  }

  private static Fields byScript(Page page, Findings findings) {
    String script = JsonLdScripts.in(page.body()).orElseThrow().get(0);
    JsonNode posting = JsonBody.of(script).root();
    JsonNode place = posting.path("jobLocation").path("address");
    var fields = new Fields();
    fields.set(Field.TITLE, List.of(posting.path("title").asText()));
    fields.set(Field.COMPANY, List.of(posting.path("hiringOrganization").path("name").asText()));
    fields.set(
        Field.LOCATION,
        List.of(
            place.path("addressLocality").asText() + ", " + place.path("addressCountry").asText()));
    fields.set(Field.SALARY, List.of(pay(posting.path("baseSalary"))));
    fields.set(Field.DESCRIPTION, List.of(plain(posting.path("description").asText())));
    return dated(fields, posting);
  }

  /** As the board prints it. */
  private static String pay(JsonNode salary) {
    if (salary.isMissingNode()) {
      return "Competitive";
    }
    JsonNode value = salary.path("value");
    String sign =
        switch (salary.path("currency").asText()) {
          case "GBP" -> "£";
          case "USD" -> "$";
          default -> "€";
        };
    String form =
        value.path("unitText").asText().equals("HOUR")
            ? "%1$s%2$d - %1$s%3$d per hour"
            : "%1$s%2$,d - %1$s%3$,d per annum";
    return String.format(
        Locale.ROOT, form, sign, whole(value, "minValue"), whole(value, "maxValue"));
  }

  private static int whole(JsonNode value, String name) {
    return (int) value.path(name).asDouble();
  }

  /** Without tags. */
  private static String plain(String html) {
    var text = new StringBuilder(html.length());
    int from = 0;
    for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', from)) {
      text.append(html, from, tag).append(' ');
      from = html.indexOf('>', tag) + 1;
    }
    String plain = text.append(html, from, html.length()).toString();
    return plain.indexOf('&') < 0 ? plain : Parser.unescapeEntities(plain, false);
  }
}
