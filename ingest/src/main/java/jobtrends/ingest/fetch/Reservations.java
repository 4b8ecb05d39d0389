package jobtrends.ingest.fetch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import jobtrends.files.Json;
import jobtrends.ingest.Exchange;
import jobtrends.ingest.Fetched;
import jobtrends.ingest.PageDecoder;

/**
 * Which pages a site keeps from text and data mining, by its {@code /.well-known/tdmrep.json}: a
 * list of path patterns in the manner of robots.txt, of which the first that fits counts. A file
 * that is not there, or not of this form, reserves nothing.
 *
 * @see <a href="https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/">TDM
 *     Reservation Protocol</a>
 */
record Reservations(List<Rule> rules) {

  static final String FILE = "/.well-known/tdmrep.json";

  static final Reservations NONE = new Reservations(List.of());

  /**
   * @param pages matched by crawler-commons: what it "disallows" is what the pattern fits
   */
  private record Rule(SimpleRobotRules pages, boolean reserved) {

    boolean fits(URI page) {
      return !pages.isAllowed(page.toString());
    }
  }

  /** Reads how asking for the file ended. */
  static Reservations of(Fetched answer) {
    return answer instanceof Fetched.Got got ? parsed(got.exchange()) : NONE;
  }

  /** Whether a page is reserved; the query counts as part of the path, as in robots.txt. */
  boolean cover(URI page) {
    Optional<Rule> first = rules.stream().filter(rule -> rule.fits(page)).findFirst();
    return first.filter(Rule::reserved).isPresent();
  }

  private static Reservations parsed(Exchange exchange) {
    return new PageDecoder(RobotsRules.MAX_BYTES, reserved -> true)
        .decode(exchange)
        .page()
        .map(page -> rules(page.body()))
        .map(Reservations::new)
        .orElse(NONE);
  }

  private static List<Rule> rules(String text) {
    try {
      JsonNode file = Json.MAPPER.readTree(text);
      return file.isArray()
          ? StreamSupport.stream(file.spliterator(), false)
              .flatMap(row -> rule(row).stream())
              .toList()
          : List.of();
    } catch (JsonProcessingException notOfThisForm) {
      return List.of();
    }
  }

  private static Optional<Rule> rule(JsonNode row) {
    String location = row.path("location").asText();
    JsonNode reserved = row.path("tdm-reservation");
    if (location.isBlank() || reserved.isMissingNode()) {
      return Optional.empty();
    }
    var pages = new SimpleRobotRules(RobotRulesMode.ALLOW_SOME);
    pages.addRule(location, false);
    return Optional.of(new Rule(pages, reserved.asText().equals("1")));
  }
}
