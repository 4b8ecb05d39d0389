package jobtrends.ingest.platform;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The name an employer's board has in its own address, as users know it: "gitlab". It comes from
 * settings, so that it must not lead to another host or another path than the platform's own.
 */
final class BoardToken {

  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._-]{1,100}");

  private BoardToken() {}

  /**
   * Where the board of that token begins.
   *
   * @param template an address with {@code {}} in the token's place, in its path or its host
   * @return nothing where the token is none
   */
  static List<URI> pages(String token, String template) {
    return Stream.of(token)
        .filter(BoardToken::isToken)
        .map(safe -> URI.create(template.replace("{}", safe)))
        // In place of a host's label a dot or an underscore may make it no host at all.
        .filter(address -> Hosts.of(address).isPresent())
        .toList();
  }

  /** The token in an address of that template; absent where the address is another. */
  static Optional<String> in(URI address, String template) {
    int at = template.indexOf("{}");
    String text = address.toString();
    String before = template.substring(0, at);
    if (!text.startsWith(before)) {
      return Optional.empty();
    }
    var token = SAFE.matcher(text).region(before.length(), text.length());
    return token.lookingAt()
        ? Optional.of(token.group()).filter(BoardToken::isToken)
        : Optional.empty();
  }

  private static boolean isToken(String token) {
    return SAFE.matcher(token).matches() && !token.equals(".") && !token.equals("..");
  }
}
