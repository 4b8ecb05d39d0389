package jobtrends.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import jobtrends.ingest.Exchange;
import jobtrends.ingest.Fetched;
import jobtrends.model.Problem;

/**
 * What a site's robots.txt says to us, by RFC 9309.
 *
 * @param rules as crawler-commons reads them
 * @param unreadable why everything is refused; empty when the rules are known
 * @param crawlDelay the site's wish, not capped; none is zero
 * @param staleAt when it has to be read again
 */
record RobotsRules(
    BaseRobotRules rules, Optional<Problem> unreadable, Duration crawlDelay, Instant staleAt) {

  /** RFC 9309, 2.5: at least 500 KiB must be read; no more is. */
  static final int MAX_BYTES = 500 * 1024;

  private static final Duration LONGEST_LIFE = Duration.ofHours(24);

  /** A site whose rules could not be had is asked again within the run, not only tomorrow. */
  private static final Duration LIFE_OF_A_FAILURE = Duration.ofMinutes(5);

  private static final Pattern MAX_AGE =
      Pattern.compile("(?:^|[,\\s])max-age\\s{0,9}=\\s{0,9}\"?(\\d{1,9})");

  private static final Pattern PRODUCT_TOKEN = Pattern.compile("^[A-Za-z_-]+");

  /** Reads how asking for robots.txt ended. */
  static RobotsRules of(URI address, String userAgent, Journey.End end, Instant now) {
    if (end.fetched() instanceof Fetched.Got got) {
      return parsed(address, userAgent, got.exchange());
    }
    var failed = (Fetched.Failed) end.fetched();
    Optional<Exchange> exchange = failed.exchange();
    Problem problem = failed.problem();
    if (problem.kind() == Problem.Kind.BODY_TOO_LARGE && exchange.isPresent()) {
      return parsed(address, userAgent, exchange.get());
    }
    return exchange.isPresent() && isMissing(problem, exchange.get())
        ? allowAll(exchange.get())
        : refuseAll(problem, now);
  }

  /** A refusal says that there are no rules for us to read, a check as much as a plain 403. */
  private static boolean isMissing(Problem problem, Exchange exchange) {
    return switch (problem.kind()) {
      case SOFT_NOT_FOUND -> true;
      case UNEXPECTED_STATUS, CHALLENGE -> exchange.status() / 100 == 4;
      default -> false;
    };
  }

  boolean allows(URI page) {
    return rules.isAllowed(page.toString());
  }

  private static RobotsRules allowAll(Exchange exchange) {
    var rules = new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
    return new RobotsRules(rules, Optional.empty(), Duration.ZERO, staleAt(exchange));
  }

  private static RobotsRules refuseAll(Problem problem, Instant now) {
    var rules = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
    return new RobotsRules(rules, Optional.of(problem), Duration.ZERO, now.plus(LIFE_OF_A_FAILURE));
  }

  private static RobotsRules parsed(URI address, String userAgent, Exchange exchange) {
    // Delays are capped by us: above its own limit the parser would refuse the whole site.
    var parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    String contentType = exchange.header("Content-Type").orElse("text/plain");
    var rules =
        parser.parseContent(
            address.toString(), text(exchange), contentType, Set.of(productToken(userAgent)));
    long delayMillis = Math.max(0, rules.getCrawlDelay()); // unset is negative
    return new RobotsRules(
        rules, Optional.empty(), Duration.ofMillis(delayMillis), staleAt(exchange));
  }

  private static Instant staleAt(Exchange exchange) {
    Duration life =
        exchange
            .header("Cache-Control")
            .map(value -> MAX_AGE.matcher(value.toLowerCase(Locale.ROOT)))
            .filter(Matcher::find)
            .map(found -> Duration.ofSeconds(Long.parseLong(found.group(1))))
            .filter(age -> age.compareTo(LONGEST_LIFE) < 0)
            .orElse(LONGEST_LIFE);
    return exchange.receivedAt().plus(life);
  }

  /** "Jobtrends/0.1 (+https://…)" is "jobtrends" (RFC 9309, 2.2.1). */
  static String productToken(String userAgent) {
    Matcher token = PRODUCT_TOKEN.matcher(userAgent);
    if (!token.find()) {
      throw new IllegalArgumentException(
          "the user agent must begin with a name of letters, not \"" + userAgent + "\"");
    }
    return token.group().toLowerCase(Locale.ROOT);
  }

  private static byte[] text(Exchange exchange) {
    boolean gzip =
        exchange
            .header("Content-Encoding")
            .filter(c -> c.toLowerCase(Locale.ROOT).contains("gzip"))
            .isPresent();
    byte[] text = gzip ? unzipped(exchange.body()) : exchange.body();
    return text.length < MAX_BYTES ? text : wholeLines(Arrays.copyOf(text, MAX_BYTES));
  }

  /** What can be unzipped, up to the limit. */
  private static byte[] unzipped(byte[] body) {
    var text = new ByteArrayOutputStream();
    try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      text.writeBytes(in.readNBytes(MAX_BYTES));
    } catch (IOException endsEarly) {
      // The lines before the fault still hold.
    }
    return text.toByteArray();
  }

  /** A rule cut in two would say something else: "Allow: /" of "Allow: /jobs". */
  private static byte[] wholeLines(byte[] text) {
    int end = text.length;
    while (end > 0 && text[end - 1] != '\n') {
      end--;
    }
    return Arrays.copyOf(text, end);
  }
}
