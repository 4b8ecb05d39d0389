package jobtrends.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import jobtrends.ingest.Fetched;
import jobtrends.model.Problem;
import jobtrends.model.WaitCause;
import jobtrends.settings.FetchSettings;

/**
 * Asks one address until it answers or the tries are used up: takes the host's turn, sends, waits
 * as the server asks or by backoff, and stops early where the host rests. Threadsafe.
 */
final class Attempts {

  private final FetchSettings settings;
  private final Time time;
  private final Backoff backoff;
  private final Wire wire;

  Attempts(FetchSettings settings, Time time, Backoff backoff, Wire wire) {
    this.settings = settings;
    this.time = time;
    this.backoff = backoff;
    this.wire = wire;
  }

  /** Never {@link Verdict.Again}: the last failure is final. */
  Verdict make(Ask ask, Host host) throws InterruptedException {
    var refusal = host.circuit().refusal();
    if (refusal.isPresent()) {
      return new Verdict.Final(ask.failed(Problem.Kind.UNREACHABLE, refusal.get()));
    }
    Verdict verdict = attempt(ask, host);
    for (int failures = 1; verdict instanceof Verdict.Again again; failures++) {
      if (failures >= settings.maxAttempts()) {
        verdict = givenUp(again, failures);
      } else {
        holdBack(host, again, failures);
        verdict = attempt(ask, host);
      }
    }
    note(host.circuit(), verdict);
    return verdict;
  }

  private Verdict attempt(Ask ask, Host host) throws InterruptedException {
    for (Pace.Turn turn = host.pace().claim(); !turn.granted(); turn = host.pace().claim()) {
      if (asksTooMuch(turn)) {
        return new Verdict.Final(ask.failed(Problem.Kind.RATE_LIMITED, tooLong(turn)));
      }
      host.meter().waited(turn);
      time.sleep(turn.left());
    }
    host.meter().asked();
    Answer answer = wire.send(ask);
    if (answer instanceof Answer.Came came) {
      host.meter().received(came);
    }
    return obey(host, Judge.verdict(ask, answer));
  }

  /** A wish longer than we wait ends the page at once; the host is left alone by all till then. */
  private Verdict obey(Host host, Verdict verdict) {
    if (verdict instanceof Verdict.Again again && again.notBefore().isPresent()) {
      Instant then = again.notBefore().get();
      host.pace().holdUntil(then, WaitCause.RETRY_AFTER);
      var wish = new Pace.Turn(Duration.between(time.now(), then), WaitCause.RETRY_AFTER);
      return asksTooMuch(wish) ? rateLimited(again, wish) : again;
    }
    return verdict;
  }

  private void holdBack(Host host, Verdict.Again again, int failures) {
    if (again.notBefore().isEmpty()) {
      host.pace().holdUntil(time.now().plus(backoff.after(failures)), WaitCause.BACKOFF);
    }
  }

  private boolean asksTooMuch(Pace.Turn turn) {
    return turn.cause() == WaitCause.RETRY_AFTER && turn.left().compareTo(settings.maxWait()) > 0;
  }

  private String tooLong(Pace.Turn turn) {
    return "host asks to be left alone until %s, longer than %s"
        .formatted(time.now().plus(turn.left()), settings.maxWait());
  }

  private Verdict rateLimited(Verdict.Again again, Pace.Turn wish) {
    var problem =
        new Problem(Problem.Kind.RATE_LIMITED, again.failure().problem().where(), tooLong(wish));
    return new Verdict.Final(new Fetched.Failed(problem, again.failure().exchange()));
  }

  private static Verdict givenUp(Verdict.Again again, int failures) {
    Problem last = again.failure().problem();
    var problem = new Problem(last.kind(), last.where(), last.detail() + ", tries: " + failures);
    return new Verdict.Final(new Fetched.Failed(problem, again.failure().exchange()));
  }

  private static void note(Circuit circuit, Verdict verdict) {
    if (!(verdict instanceof Verdict.Final end && end.fetched() instanceof Fetched.Failed failed)) {
      circuit.succeeded();
    } else if (isIllness(failed)) {
      circuit.failed(failed.problem());
    } else if (failed.exchange().isPresent()) {
      circuit.succeeded();
    }
  }

  /**
   * Only what says that the host is ill, or has enough of us, counts against it: a 404 is an
   * answer, and a page that was not asked for says nothing.
   */
  private static boolean isIllness(Fetched.Failed failed) {
    return switch (failed.problem().kind()) {
      case UNREACHABLE, TIMED_OUT, TRUNCATED -> true;
      case RATE_LIMITED, CHALLENGE -> failed.exchange().isPresent();
      case UNEXPECTED_STATUS ->
          failed.exchange().filter(exchange -> exchange.status() / 100 == 5).isPresent();
      default -> false;
    };
  }
}
