package jobtrends.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import jobtrends.ingest.Fetched;
import jobtrends.model.Problem;
import jobtrends.model.WaitCause;
import jobtrends.settings.FetchSettings;
import org.junit.jupiter.api.Test;

/** What happens to a host's state when a page ends before anything is sent. */
class AttemptsTest {

  private static final Ask ASK =
      Ask.of(URI.create("http://127.0.0.1:1/jobs"), Optional.empty(), 1000);

  private final FakeTime time = new FakeTime();
  private final Host host =
      new Host("jobs", new Pace(time, Duration.ZERO), new Circuit(time), new Meter());

  @Test
  void aHostThatIsOnlyHeldBackIsNoWellerThanBefore() throws InterruptedException {
    Problem ill = ASK.problem(Problem.Kind.UNREACHABLE, "reset");
    host.circuit().failed(ill);
    host.circuit().failed(ill);
    host.pace().holdUntil(time.now().plus(Duration.ofHours(1)), WaitCause.RETRY_AFTER);

    assertEquals(
        new Verdict.Final(
            ASK.failed(
                Problem.Kind.RATE_LIMITED,
                "host asks to be left alone until 2026-03-02T03:00:00Z, longer than PT2M")),
        attempts().make(ASK, host));

    host.circuit().failed(ill);
    assertEquals(true, host.circuit().refusal().isPresent());
    assertEquals(0, host.traffic().requests());
  }

  @Test
  void aHostThatRestsIsNotEvenWaitedFor() throws InterruptedException {
    for (int i = 0; i < Circuit.FAILURES; i++) {
      host.circuit().failed(ASK.problem(Problem.Kind.TIMED_OUT, "no answer in time"));
    }
    host.pace().holdUntil(time.now().plusSeconds(30), WaitCause.BACKOFF);
    assertEquals(
        new Verdict.Final(
            new Fetched.Failed(
                new Problem(
                    Problem.Kind.UNREACHABLE,
                    "http://127.0.0.1:1/jobs",
                    "host failed 3 times in a row (last: no answer in time), left alone until"
                        + " 2026-03-02T02:05:00Z"),
                Optional.empty())),
        attempts().make(ASK, host));
    assertEquals(List.of(), time.sleeps());
  }

  private Attempts attempts() {
    FetchSettings settings = Fixture.settings();
    var addresses = new Addresses(Addresses.Resolver.system(), settings.privateHosts());
    var wire = new Wire(settings, Fixture.around(time), addresses);
    return new Attempts(settings, time, new Backoff(new Random(7), settings.maxWait()), wire);
  }
}
