package jobtrends.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import jobtrends.files.DataFolder;
import jobtrends.files.Json;
import jobtrends.model.QualityCheck;
import jobtrends.model.QualityCheck.Outcome;
import jobtrends.model.QualityCheck.Subject;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import jobtrends.model.SourceRun.Coverage;
import jobtrends.model.SourceRun.Status;
import jobtrends.model.Traffic;
import jobtrends.model.WaitCause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class StatusCommandTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @TempDir Path folder;

  @Test
  void whatIsWrongIsSaidWithItsReasonAndSinceWhen() {
    run(
        3,
        source(3, "boards", Status.COMPLETE, "", 90),
        source(3, "quiet", Status.COMPLETE, "", 7));
    run(2, source(2, "boards", Status.PARTIAL, "1 × unreachable", 40));
    run(1, source(1, "boards", Status.FAILED, "nothing could be read: 1 × challenge", 0));
    var refused = source(0, "boards", Status.SKIPPED, "asked often enough today", 0);
    var cut =
        new Coverage(
            OptionalLong.of(2), true, Optional.empty(), List.of("bonus", "perks"), Map.of(), 1);
    run(0, refused, source(0, "windows", Status.COMPLETE, "", 5000).withCoverage(cut));

    assertEquals(
        """
        2026-02-27-live  complete     97 listings from 2 sources
        2026-02-28-live  complete     40 listings from 1 sources
        2026-03-01-live  complete      0 listings from 1 sources
        2026-03-02-live  complete   5000 listings from 2 sources
          boards               skipped   2026-03-02        0 listings  asked often enough today
                               failed when last asked: nothing could be read: 1 × challenge; not complete since 2026-02-28, 2 runs
          quiet                complete  2026-02-27        7 listings
                               3 days old
          windows              complete  2026-03-02    5,000 listings
                               2 pages missing; ended by its page limit; 1 challenge page; new fields: bonus and perks
        last run 0 days ago
        """,
        status().out());
    assertEquals(Exit.INCOMPLETE, status().code());
  }

  @Test
  void whatIsMendedIsWellAgain() {
    run(1, source(1, "boards", Status.EMPTY, "answered without a listing", 0));
    assertEquals(Exit.INCOMPLETE, status().code());
    run(0, source(0, "boards", Status.COMPLETE, "", 90));
    assertEquals(Exit.DONE, status().code());
  }

  @Test
  void verboseShowsWhatEveryHostWasAsked() {
    run(0, source(0, "boards", Status.COMPLETE, "", 90));

    String said = status("--verbose").out();

    assertEquals(
        """
        hosts asked by 2026-03-02-live
          a.example                       252 requests, 12,345 kB, 3 unchanged, 1.0 s apart or more; waited 251.5 s (pace), 2.0 s (crawl delay)
          b.example                         1 requests, 0 kB, 0 unchanged
        last run 0 days ago
        """,
        said.substring(said.indexOf("hosts")));
  }

  @Test
  void aCheckOfQualityThatFailsIsNamedWithItsTrend() {
    for (int day = 3; day >= 0; day--) {
      run(day, source(day, "boards", Status.COMPLETE, "", 90));
      LocalDate date = TODAY.minusDays(day);
      Json.writeLines(
          new DataFolder(folder).tables().resolve("quality/v/" + date + "-live.jsonl"),
          List.of(
              check(date, Subject.PLACE, day == 0 ? Outcome.FAILED : Outcome.PASSED),
              check(date, Subject.TITLE, Outcome.PASSED)));
    }
    Typed status = status();

    assertEquals(
        """
        quality of the last 4 runs: 8 checks, 1 failed (. passed, x failed, - not run)
          filled place             boards               ...x  0.000 where 0.480 is the bound
            what it gave then is no part of the numbers of cities and countries
        last run 0 days ago
        """,
        status.out().substring(status.out().indexOf("quality")));
    assertEquals(Exit.INCOMPLETE, status.code());
  }

  private static QualityCheck check(LocalDate date, Subject subject, Outcome outcome) {
    boolean passed = outcome == Outcome.PASSED;
    return new QualityCheck(
        date + "-live",
        date,
        "boards",
        QualityCheck.Kind.FILLED,
        subject,
        OptionalDouble.of(passed ? 0.96 : 0),
        OptionalDouble.of(0.48),
        90,
        outcome,
        passed ? "" : "0.000 where 0.480 is the bound");
  }

  private Typed status(String... more) {
    var out = new ByteArrayOutputStream();
    var print = new PrintStream(out, true, UTF_8);
    var clock = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    var terminal = new Terminal(InputStream.nullInputStream(), print, print, clock, false);
    List<String> words = new ArrayList<>(List.of("--data", folder.toString()));
    words.addAll(List.of(more));
    int code = new CommandLine(new StatusCommand(terminal)).execute(words.toArray(String[]::new));
    return new Typed(code, out.toString(UTF_8), "");
  }

  private void run(int daysAgo, SourceRun... sources) {
    LocalDate day = TODAY.minusDays(daysAgo);
    Instant start = day.atStartOfDay().toInstant(ZoneOffset.UTC);
    var busy =
        new Traffic(
            252,
            12_345_678,
            3,
            Optional.of(Duration.ofSeconds(1)),
            Map.of(
                WaitCause.CRAWL_DELAY, Duration.ofSeconds(2),
                WaitCause.PACE, Duration.ofMillis(251_500)));
    var once = new Traffic(1, 0, 0, Optional.empty(), Map.of());
    var run =
        new RunManifest(
            day + "-live",
            "live",
            day,
            RunManifest.State.COMPLETE,
            start,
            List.of(),
            List.of(sources),
            List.of(),
            Map.of("b.example", once, "a.example", busy));
    Json.writeFile(new DataFolder(folder).manifest(run.run()), run);
  }

  private static SourceRun source(
      int daysAgo, String id, Status status, String reason, long listings) {
    LocalDate day = TODAY.minusDays(daysAgo);
    var counts = new SourceRun.Counts(1, 1, 1, OptionalLong.empty(), listings, listings);
    return new SourceRun(day + "-live", day, id, status, reason, counts, "asked", List.of());
  }
}
