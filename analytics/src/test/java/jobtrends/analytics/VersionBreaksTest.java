package jobtrends.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jobtrends.model.RunManifest;
import jobtrends.model.VersionBreak;
import org.junit.jupiter.api.Test;

class VersionBreaksTest {

  @Test
  void aBreakIsTheFirstDayOfAnotherReader() {
    assertEquals(
        List.of(
            new VersionBreak(
                LocalDate.parse("2026-01-19"), List.of("reader 1"), List.of("reader 2"))),
        VersionBreaks.of(
            List.of(
                run("2026-01-05", "reader 1"),
                run("2026-01-12", "reader 1"),
                run("2026-01-19", "reader 2"),
                run("2026-01-26", "reader 2"))));
  }

  @Test
  void noRunAndOneRunHaveNone() {
    assertEquals(List.of(), VersionBreaks.of(List.of()));
    assertEquals(List.of(), VersionBreaks.of(List.of(run("2026-01-05", "reader 1"))));
  }

  private static RunManifest run(String day, String version) {
    return new RunManifest(
        day,
        "live",
        LocalDate.parse(day),
        RunManifest.State.COMPLETE,
        Instant.EPOCH,
        List.of(),
        List.of(),
        List.of(version));
  }
}
