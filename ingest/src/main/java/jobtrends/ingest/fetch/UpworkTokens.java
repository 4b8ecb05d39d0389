package jobtrends.ingest.fetch;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import jobtrends.files.Json;
import jobtrends.model.Problem;

/**
 * Upwork's access token, kept fresh (OAuth 2, RFC 6749, section 6): one for all workers. Whoever
 * first finds it stale or refused asks for another, the others wait for that answer. What a renewal
 * gives is kept on disk before it is used, because it may end the refresh token it was asked with.
 */
final class UpworkTokens {

  /** A token that ends within this time is as good as over: the request has to arrive with it. */
  private static final Duration MARGIN = Duration.ofMinutes(1);

  /** A token refused so soon after it was made will not be mended by the next one. */
  private static final Duration YOUNG = Duration.ofMinutes(5);

  /** A token, or why there is none. */
  sealed interface Outcome {}

  record Token(String value) implements Outcome {}

  record NoToken(Authorisation.Unsigned why) implements Outcome {}

  /**
   * How a token is renewed.
   *
   * @param first the refresh token the user gave
   * @param file where its successors are kept
   */
  record Renewal(TokenEndpoint endpoint, String first, Path file) {}

  private final Optional<Renewal> renewal;
  private final Time time;
  private final ReentrantLock lock = new ReentrantLock();
  private Optional<String> access;
  private Optional<String> refresh;
  private Optional<Instant> expiresAt = Optional.empty();
  private Optional<Instant> renewedAt = Optional.empty();
  private Optional<Authorisation.Unsigned> refused = Optional.empty();

  /**
   * @param access given by the user; not known when it ends
   */
  UpworkTokens(Optional<String> access, Optional<Renewal> renewal, Time time) {
    this.access = access;
    this.refresh = renewal.map(Renewal::first);
    this.renewal = renewal;
    this.time = time;
    renewal.flatMap(UpworkTokens::kept).ifPresent(this::take);
  }

  /** The token to sign with now. */
  Outcome current() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      if (access.isPresent() && isFresh()) {
        return new Token(access.get());
      }
      return refused.<Outcome>map(NoToken::new).orElseGet(this::renew);
    } finally {
      lock.unlock();
    }
  }

  /** Told that a token was refused; whether {@link #current} now has something else to say. */
  boolean renews(String token) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      if (!access.equals(Optional.of(token))) {
        return true;
      }
      if (renewedAt.filter(then -> time.now().isBefore(then.plus(YOUNG))).isPresent()) {
        return false;
      }
      access = Optional.empty();
      return true;
    } finally {
      lock.unlock();
    }
  }

  private boolean isFresh() {
    return expiresAt.filter(end -> !time.now().isBefore(end.minus(MARGIN))).isEmpty();
  }

  private Outcome renew() {
    if (renewal.isEmpty() || refresh.isEmpty()) {
      return refuse(
          "the access token is refused; set UPWORK_TOKEN to a new one, or UPWORK_CLIENT_ID,"
              + " UPWORK_CLIENT_SECRET and UPWORK_REFRESH_TOKEN to have it renewed");
    }
    TokenEndpoint.Reply reply = renewal.get().endpoint().renew(refresh.get());
    if (reply instanceof TokenEndpoint.Grant grant) {
      return granted(grant, renewal.get());
    }
    if (reply instanceof TokenEndpoint.Denied denied) {
      return refuse(
          "the access token is not renewed ("
              + denied.error()
              + "); allow the application again and set UPWORK_REFRESH_TOKEN to what that gives");
    }
    return new NoToken(((TokenEndpoint.NoReply) reply).why());
  }

  /** Final: the endpoint is not asked again by every page that follows. */
  private Outcome refuse(String sentence) {
    var why = new Authorisation.Unsigned(Problem.Kind.TERMS_REFUSED, sentence, false);
    refused = Optional.of(why);
    return new NoToken(why);
  }

  private Outcome granted(TokenEndpoint.Grant grant, Renewal by) {
    Instant now = time.now();
    var kept =
        new TokenFile(
            TokenFile.mark(by.first()),
            grant.access(),
            grant.refresh().or(() -> refresh),
            grant.life().map(now::plus));
    kept.write(by.file());
    take(kept);
    renewedAt = Optional.of(now);
    return new Token(grant.access());
  }

  private void take(TokenFile kept) {
    access = Optional.of(kept.access());
    refresh = kept.refresh();
    expiresAt = kept.expiresAt();
  }

  /**
   * What an earlier run kept, unless the user has given another token since: a file that cannot be
   * read, too, gives way to what the user gave.
   */
  private static Optional<TokenFile> kept(Renewal renewal) {
    try {
      return Optional.of(renewal.file())
          .filter(Files::exists)
          .map(file -> Json.readFile(file, TokenFile.class))
          .filter(file -> file.descendsFrom().equals(TokenFile.mark(renewal.first())));
    } catch (UncheckedIOException damaged) {
      return Optional.empty();
    }
  }
}
