package jobtrends.ingest.platform;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jobtrends.model.Field;

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

  /**
   * Names the company of a listing by its board where the source does not print it: nothing else is
   * known of it.
   *
   * @param templates of the listing's own address or of the page's
   */
  static void nameCompany(Fields fields, Findings findings, String... templates) {
    if (fields.first(Field.COMPANY).isEmpty()) {
      Stream.of(fields.first(Field.URL).orElse(""), findings.address().toString())
          .flatMap(address -> Stream.of(templates).flatMap(form -> in(address, form).stream()))
          .findFirst()
          .ifPresent(token -> fields.add(Field.COMPANY, token));
    }
  }

  /** The token in an address of that template; absent where the address is another. */
  static Optional<String> in(String address, String template) {
    String before = template.substring(0, template.indexOf("{}"));
    if (!address.startsWith(before)) {
      return Optional.empty();
    }
    String rest = address.substring(before.length());
    return Optional.of(rest.split("[/?#]", 2)[0]).filter(BoardToken::isToken);
  }

  private static boolean isToken(String token) {
    return SAFE.matcher(token).matches() && !token.equals(".") && !token.equals("..");
  }
}
