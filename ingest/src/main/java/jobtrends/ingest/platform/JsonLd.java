package jobtrends.ingest.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import jobtrends.model.Field;
import jobtrends.model.Origin;
import jobtrends.model.Problem.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Any page that describes its jobs to search engines: schema.org JobPosting in JSON-LD. It owns
 * every web address, and so is asked last. A list cut into pages goes on at {@code rel="next"}.
 */
final class JsonLd implements Platform {

  @Override
  public String id() {
    return "jsonld";
  }

  /** None: the user names the pages. */
  @Override
  public List<URI> firstPages() {
    return List.of();
  }

  /** A data file is no page, whatever host it is on. */
  @Override
  public boolean owns(URI address) {
    String path = Objects.toString(address.getPath(), "").toLowerCase(Locale.ROOT);
    return List.of("http", "https")
            .contains(Objects.toString(address.getScheme(), "").toLowerCase(Locale.ROOT))
        && Stream.of(".json", ".xml", ".rss", ".atom", ".csv").noneMatch(path::endsWith);
  }

  @Override
  public Reading read(Page page) {
    var findings = new Findings(id(), page);
    Document document = Jsoup.parse(findings.body(), page.uri().toString());
    if (document.select("script[type*=ld+json]").isEmpty()) {
      findings.unknownShape("a page with JSON-LD");
    }
    if (Markup.leavesOpen(findings.body(), "script")) {
      findings.problem(Kind.TRUNCATED, "the page ends within a script");
    }
    int number = 0;
    for (JsonNode posting : JsonLdPostings.under(document, findings)) {
      readOne(posting, ++number, page.uri(), findings);
    }
    String next = document.select("link[rel=next]").attr("abs:href");
    return findings.reading(NextLink.of(next, page, findings), OptionalLong.empty());
  }

  private static void readOne(JsonNode posting, int number, URI page, Findings findings) {
    Fields fields = JsonLdPostings.fields(posting, findings);
    Optional<String> address = fields.first(Field.URL);
    fields.set(Field.URL, List.of(address.orElse(page.toString())));
    // An employer's own number is its own only on its own host.
    String host = Hosts.of(page).orElse("");
    String id =
        JsonLdPostings.identifier(posting)
            .map(own -> host + "/" + own)
            .or(() -> address)
            .orElse(page + "#" + number);
    findings.listing(Origin.JSON_LD, Optional.of(id), fields);
  }
}
