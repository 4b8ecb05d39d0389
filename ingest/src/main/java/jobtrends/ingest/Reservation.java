package jobtrends.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page's own word that text and data mining is reserved: a {@code tdm-reservation} header, or the
 * meta element of that name, which has the last word.
 *
 * @see <a href="https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/">TDM
 *     Reservation Protocol</a>
 */
final class Reservation {

  private static final String NAME = "tdm-reservation";

  /** The meta element stands in the page's head. */
  private static final int MAX_HEAD_CHARS = 1 << 16;

  private static final Pattern META =
      Pattern.compile("(?i)<meta\\s[^>]{0,300}?name\\s{0,5}=\\s{0,5}[\"']?" + NAME + "[^>]{0,300}");

  private static final Pattern CONTENT =
      Pattern.compile("(?i)\\scontent\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}([01])\\b");

  private Reservation() {}

  /** What is reserved and who says so, as one clause; empty when the page may be read. */
  static Optional<String> of(Exchange exchange, Page page) {
    Optional<String> meta = meta(page.body());
    String value = meta.or(() -> exchange.header(NAME)).orElse("").strip();
    return Optional.of(meta.isPresent() ? "<meta name=\"tdm-reservation\">" : NAME + " header")
        .filter(source -> value.equals("1"))
        .map(source -> "text and data mining is reserved: " + source + policy(exchange));
  }

  private static Optional<String> meta(String body) {
    // Nearly no page has one: a look for its name costs a hundredth of what the pattern does.
    boolean named = Stream.of("tdm-", "TDM-", "Tdm-").anyMatch(body::contains);
    if (!named || !body.stripLeading().startsWith("<")) {
      return Optional.empty();
    }
    Matcher meta = META.matcher(body.substring(0, Math.min(body.length(), MAX_HEAD_CHARS)));
    return Optional.of(meta)
        .filter(Matcher::find)
        .map(found -> CONTENT.matcher(found.group()))
        .filter(Matcher::find)
        .map(content -> content.group(1));
  }

  /** Where its terms are, for a person to read. */
  private static String policy(Exchange exchange) {
    return exchange
        .header("tdm-policy")
        .filter(address -> address.length() <= 300)
        .map(address -> ", terms at " + address)
        .orElse("");
  }
}
