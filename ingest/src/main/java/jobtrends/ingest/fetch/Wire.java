package jobtrends.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import javax.net.ssl.SSLException;
import jobtrends.ingest.SentRequest;
import jobtrends.model.Problem;
import jobtrends.settings.FetchSettings;

/**
 * Sends one request and takes its answer, within the limits on time and size; no policy. TLS is
 * verified, redirects are not followed, nothing is decoded. Threadsafe.
 */
final class Wire implements AutoCloseable {

  private static final int UNAUTHORISED = 401;

  private final FetchSettings settings;
  private final Time time;
  private final Addresses addresses;
  private final Authorisation authorisation;
  private final HttpClient client;
  private final ScheduledThreadPoolExecutor deadlines;

  Wire(FetchSettings settings, Fetcher.Surroundings around, Addresses addresses) {
    this.settings = settings;
    this.time = around.time();
    this.addresses = addresses;
    this.authorisation = around.authorisation();
    this.client =
        around
            .client()
            .get()
            .connectTimeout(settings.connectTimeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    this.deadlines = new ScheduledThreadPoolExecutor(1, Wire::daemon);
    deadlines.setRemoveOnCancelPolicy(true);
  }

  /**
   * Asks once. The host is looked up right before, and again right after: {@link
   * Addresses.Resolver#system}.
   */
  Answer send(Ask ask) throws InterruptedException {
    return switch (addresses.of(ask.at())) {
      case PRIVATE -> nothing(ask, Problem.Kind.UNREACHABLE, Addresses.PRIVATE_HOST, false);
      case UNKNOWN -> nothing(ask, Problem.Kind.UNREACHABLE, "host has no address", true);
      case REACHABLE -> signedExchange(ask);
    };
  }

  private Answer signedExchange(Ask ask) throws InterruptedException {
    Authorisation.Signing signing = authorisation.sign(ask.at());
    if (signing instanceof Authorisation.Unsigned none) {
      return nothing(ask, none.kind(), none.detail(), none.passing());
    }
    var signed = (Authorisation.Signed) signing;
    Answer answer = signed.secrets().hide(exchange(ask, signed), settings.maxDecodedBytes());
    boolean refused =
        answer instanceof Answer.Came came && came.exchange().status() == UNAUTHORISED;
    return refused && authorisation.renews(signed)
        ? nothing(ask, Problem.Kind.UNEXPECTED_STATUS, "the access token was refused", true)
        : answer;
  }

  private Answer exchange(Ask ask, Authorisation.Signed signed) throws InterruptedException {
    SentRequest sent = sent(ask, signed);
    var reception = new Reception(ask, sent, deadlines, settings.bodyTimeout());
    try {
      client.send(request(ask, signed), reception);
      return believed(ask, reception.came(time.now()).orElseThrow());
    } catch (IOException | IllegalArgumentException e) {
      // Not only IOException: some answers that are not HTTP trip the client itself.
      Optional<Answer.Came> begun = reception.came(time.now());
      return begun.isPresent() ? believed(ask, begun.get()) : nothing(ask, e);
    }
  }

  /** What came from inside the house is not looked at, however its name got there. */
  private Answer believed(Ask ask, Answer.Came came) {
    return addresses.of(ask.at()) == Addresses.Whereabouts.PRIVATE
        ? nothing(ask, Problem.Kind.UNREACHABLE, Addresses.PRIVATE_HOST, false)
        : came;
  }

  private HttpRequest request(Ask ask, Authorisation.Signed signed) {
    var request =
        HttpRequest.newBuilder(signed.address())
            .version(version(ask.at()))
            .timeout(settings.firstByteTimeout());
    headers(ask).forEach(request::header);
    signed.headers().forEach(request::setHeader);
    signed.body().ifPresent(body -> request.POST(HttpRequest.BodyPublishers.ofString(body)));
    return request.build();
  }

  /** What the archive may repeat: what a POST asks for stands in the query of its address. */
  private SentRequest sent(Ask ask, Authorisation.Signed signed) {
    SentRequest get = SentRequest.get(ask.at(), headers(ask));
    return signed.body().isPresent() ? new SentRequest("POST", get.at(), get.headers()) : get;
  }

  /** Credentials are no part of it. */
  private Map<String, String> headers(Ask ask) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("User-Agent", settings.userAgent());
    headers.put("Accept", "*/*");
    headers.put("Accept-Encoding", "gzip");
    ask.condition().ifPresent(known -> headers.putAll(known.headers()));
    return headers;
  }

  /** Plain HTTP/2 would begin with an upgrade that old servers stumble over. */
  private static HttpClient.Version version(URI address) {
    boolean secure = address.getScheme().equalsIgnoreCase("https");
    return secure ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1;
  }

  private static Answer nothing(Ask ask, Exception cause) {
    if (cause instanceof HttpTimeoutException) {
      return nothing(ask, Problem.Kind.TIMED_OUT, "no answer in time", true);
    }
    if (cause instanceof SSLException) {
      return nothing(ask, Problem.Kind.UNREACHABLE, "TLS refused: " + saying(cause), false);
    }
    return nothing(ask, Problem.Kind.UNREACHABLE, saying(cause), true);
  }

  private static Answer nothing(Ask ask, Problem.Kind kind, String detail, boolean passing) {
    return new Answer.Nothing(ask.failed(kind, detail), passing);
  }

  private static String saying(Throwable cause) {
    String name = cause.getClass().getSimpleName();
    return cause.getMessage() == null ? name : name + ": " + cause.getMessage();
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "jobtrends-body-deadlines");
    thread.setDaemon(true);
    return thread;
  }

  /** Deadlines of bodies under way still hold. */
  @Override
  public void close() {
    deadlines.shutdown();
  }
}
