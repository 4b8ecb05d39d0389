package jobtrends.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import jobtrends.model.Problem;
import org.junit.jupiter.api.Test;

class CircuitTest {

  private static final Optional<String> ASK = Optional.empty();
  private static final Optional<String> LEFT_ALONE =
      Optional.of(
          "host failed 3 times in a row (last: reset), left alone until 2026-03-02T02:05:00Z");

  private final FakeTime time = new FakeTime();
  private final Circuit circuit = new Circuit(time);

  @Test
  void opensAfterThreeFailuresInARow() {
    fail(2);
    assertEquals(ASK, circuit.refusal());
    fail(1);
    assertEquals(LEFT_ALONE, circuit.refusal());
  }

  @Test
  void aSuccessBetweenFailuresBeginsAnew() {
    fail(2);
    circuit.succeeded();
    fail(2);
    assertEquals(ASK, circuit.refusal());
  }

  @Test
  void afterARestOneProbeIsLetThrough() {
    fail(3);
    time.advance(Circuit.REST.minusMillis(1));
    assertEquals(LEFT_ALONE, circuit.refusal());
    time.advance(Duration.ofMillis(1));
    assertEquals(ASK, circuit.refusal());
    assertEquals(
        Optional.of(
            "host failed 3 times in a row (last: reset), left alone until 2026-03-02T02:10:00Z"),
        circuit.refusal());
  }

  @Test
  void theProbeDecides() {
    fail(3);
    time.advance(Circuit.REST);
    circuit.refusal();
    circuit.succeeded();
    assertEquals(ASK, circuit.refusal());
    assertEquals(ASK, circuit.refusal());
  }

  @Test
  void aFailedProbeRestsAgain() {
    fail(3);
    time.advance(Circuit.REST);
    circuit.refusal();
    fail(1);
    time.advance(Circuit.REST.minusMillis(1));
    assertEquals(
        Optional.of(
            "host failed 4 times in a row (last: reset), left alone until 2026-03-02T02:10:00Z"),
        circuit.refusal());
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      circuit.failed(new Problem(Problem.Kind.UNREACHABLE, "http://a.example/", "reset"));
    }
  }
}
