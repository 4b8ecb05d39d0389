package jobtrends.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jobtrends.files.Json;

/**
 * Upwork's GraphQL: an access token and, for members of several organisations, the one that asks.
 *
 * <p>A query is named by an address everywhere ("GraphQL over HTTP", its GET form), but Upwork
 * documents POST alone, so on the wire the address's parameters become a JSON body.
 */
final class UpworkAuthorisation implements Authorisation {

  private static final URI TOKENS = URI.create("https://www.upwork.com/api/v3/oauth2/token");
  private static final String BEARER = "Bearer ";

  private final UpworkTokens tokens;
  private final Optional<String> tenant;

  UpworkAuthorisation(UpworkTokens tokens, Optional<String> tenant) {
    this.tokens = tokens;
    this.tenant = tenant;
  }

  /** Empty where the environment has neither a token nor what it takes to get one. */
  static Optional<UpworkAuthorisation> of(Credentials credentials, Path cache, Time time) {
    Optional<String> access = credentials.value("UPWORK_TOKEN");
    Optional<UpworkTokens.Renewal> renewal =
        credentials
            .all("UPWORK_CLIENT_ID", "UPWORK_CLIENT_SECRET", "UPWORK_REFRESH_TOKEN")
            .map(
                keys ->
                    new UpworkTokens.Renewal(
                        new TokenEndpoint(TOKENS, keys.get(0), keys.get(1)),
                        keys.get(2),
                        cache.resolve("upwork-token.json")));
    return access.isEmpty() && renewal.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new UpworkAuthorisation(
                new UpworkTokens(access, renewal, time), credentials.value("UPWORK_TENANT_ID")));
  }

  @Override
  public Signing sign(URI asked) throws InterruptedException {
    UpworkTokens.Outcome outcome = tokens.current();
    return outcome instanceof UpworkTokens.Token token
        ? signed(asked, token.value())
        : ((UpworkTokens.NoToken) outcome).why();
  }

  private Signed signed(URI asked, String token) {
    var secrets = new ArrayList<>(List.of(token));
    var headers = new LinkedHashMap<String, String>();
    headers.put("Authorization", BEARER + token);
    headers.put("Content-Type", "application/json");
    tenant.ifPresent(organisation -> headers.put("X-Upwork-API-TenantId", organisation));
    tenant.ifPresent(secrets::add);
    return new Signed(
        asked.resolve(asked.getRawPath()), headers, Optional.of(body(asked)), Secrets.of(secrets));
  }

  @Override
  public boolean renews(Signed refused) throws InterruptedException {
    return tokens.renews(refused.headers().get("Authorization").substring(BEARER.length()));
  }

  private static String body(URI asked) {
    Map<String, JsonNode> body = new LinkedHashMap<>();
    Arrays.stream(Objects.toString(asked.getRawQuery(), "").split("&"))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .forEach(pair -> body.put(pair[0], parameter(pair[0], URLDecoder.decode(pair[1], UTF_8))));
    return Json.write(body);
  }

  /** The variables are JSON within the address, all else is text. */
  private static JsonNode parameter(String name, String value) {
    try {
      return name.equals("variables") ? Json.MAPPER.readTree(value) : TextNode.valueOf(value);
    } catch (JsonProcessingException e) {
      return TextNode.valueOf(value);
    }
  }
}
