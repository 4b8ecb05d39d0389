package jobtrends.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import jobtrends.files.Json;
import jobtrends.model.Problem;

/**
 * Where an OAuth 2 access token is renewed (RFC 6749, section 6). It is no page and no crawl asks
 * for it, so neither robots.txt nor a host's pace is asked first; nothing of it is archived.
 */
final class TokenEndpoint {

  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final long MAX_BYTES = 1 << 16;

  private final URI address;
  private final String id;
  private final String secret;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(LONGEST)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  TokenEndpoint(URI address, String id, String secret) {
    this.address = address;
    this.id = id;
    this.secret = secret;
  }

  /** How asking for a token ended. */
  sealed interface Reply {}

  /**
   * @param refresh to renew with next time; absent where the old one goes on
   * @param life of the access token; absent where nobody said
   */
  record Grant(String access, Optional<String> refresh, Optional<Duration> life) implements Reply {}

  /**
   * It will not, whoever asks again.
   *
   * @param error its name by RFC 6749, section 5.2, or the status
   */
  record Denied(String error) implements Reply {}

  record NoReply(Authorisation.Unsigned why) implements Reply {}

  Reply renew(String refreshToken) {
    var form = new TreeMap<String, String>();
    form.put("grant_type", "refresh_token");
    form.put("refresh_token", refreshToken);
    form.put("client_id", id);
    form.put("client_secret", secret);
    var request =
        HttpRequest.newBuilder(address)
            .timeout(LONGEST)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
            .build();
    return answer(client.sendAsync(request, head -> new CappedBody(MAX_BYTES)));
  }

  private static Reply answer(CompletableFuture<HttpResponse<CappedBody.Bytes>> coming) {
    try {
      HttpResponse<CappedBody.Bytes> came = coming.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
      return reply(came.statusCode(), json(came.body().bytes()));
    } catch (TimeoutException | ExecutionException e) {
      coming.cancel(true);
      return unreachable();
    } catch (InterruptedException e) {
      coming.cancel(true);
      Thread.currentThread().interrupt();
      return unreachable();
    }
  }

  private static Reply reply(int status, JsonNode body) {
    String access = body.path("access_token").asText();
    if (status == 200 && isToken(access)) {
      return new Grant(
          access,
          Optional.of(body.path("refresh_token").asText()).filter(TokenEndpoint::isToken),
          Optional.of(body.path("expires_in").asLong())
              .filter(seconds -> seconds > 0)
              .map(Duration::ofSeconds));
    }
    String error = body.path("error").asText();
    return status / 100 == 4 && status != 429
        ? new Denied(error.matches("[a-z_]{1,40}") ? error : "status " + status)
        : noReply(
            Problem.Kind.UNEXPECTED_STATUS,
            "the access token could not be renewed: status %d, no token".formatted(status));
  }

  /** What can be a header: visible ASCII without spaces. */
  private static boolean isToken(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c > ' ' && c <= '~');
  }

  private static Reply unreachable() {
    return noReply(
        Problem.Kind.UNREACHABLE, "the access token could not be renewed: no answer in time");
  }

  private static Reply noReply(Problem.Kind kind, String detail) {
    return new NoReply(new Authorisation.Unsigned(kind, detail, true));
  }

  private static JsonNode json(byte[] body) {
    try {
      return Json.MAPPER.readTree(new String(body, UTF_8));
    } catch (JsonProcessingException notJson) {
      return MissingNode.getInstance();
    }
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }
}
