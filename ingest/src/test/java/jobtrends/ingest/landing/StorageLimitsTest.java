package jobtrends.ingest.landing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jobtrends.files.DataFolder;
import jobtrends.ingest.landing.StorageLimits.Overdue;
import jobtrends.model.Problem;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import jobtrends.settings.PlatformTerms.Expectations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorageLimitsTest {

  private static final Duration DAY = Duration.ofHours(24);
  private static final Instant BEGUN = Instant.parse("2026-05-01T02:00:00Z");
  private static final String RUN = "2026-05-01-live-020000";

  @TempDir Path folder;

  @Test
  void whatIsOverdueIsPlannedAndNothingElse() {
    DataFolder data = landed();
    List<Path> files =
        List.of(
            data.landing(RUN, "limited"),
            data.landing(RUN).resolve("limited.jsonl.gz.tmp"),
            data.archive("limited", RUN),
            data.cache().resolve("reprocess/limited.jsonl.gz"));

    assertEquals(List.of(), plan(data, BEGUN.plus(DAY).minusSeconds(1)));
    assertEquals(List.of(new Overdue("limited", BEGUN, DAY, files)), plan(data, BEGUN.plus(DAY)));
  }

  @Test
  void whatWasPlannedIsGoneAndTheRestStays() {
    DataFolder data = landed();

    StorageLimits.apply(plan(data, BEGUN.plus(DAY)));
    StorageLimits.apply(plan(data, BEGUN.plus(DAY)));

    assertEquals(
        List.of(
            "archive/free/" + RUN + ".warc.gz",
            "landing/" + RUN + "/free.jsonl.gz",
            "runs/" + RUN + ".json"),
        files());
    assertEquals(List.of(), plan(data, BEGUN.plus(DAY)));
  }

  private static List<Overdue> plan(DataFolder data, Instant now) {
    return StorageLimits.plan(
        data, source -> Optional.of(DAY).filter(limit -> source.equals("limited")), now);
  }

  private DataFolder landed() {
    var data = new DataFolder(folder);
    var begun =
        new RunManifest(
            RUN,
            "live",
            LocalDate.parse("2026-05-01"),
            RunManifest.State.RUNNING,
            BEGUN,
            List.of(),
            List.of(),
            List.of());
    var ledger = new RunLedger(data, begun);
    ledger.plan(List.of("limited", "free"));
    ledger.complete();
    for (String source : List.of("limited", "free")) {
      write(data.landing(RUN, source));
      write(data.archive(source, RUN));
    }
    write(data.landing(RUN).resolve("limited.jsonl.gz.tmp"));
    write(data.cache().resolve("reprocess/limited.jsonl.gz"));
    return data;
  }

  /** A source that the terms keep out of a run: said, and never in the way of what is there. */
  @Test
  void aRefusedSourceIsSkippedUnlessTheRunHasItAlready() {
    var data = new DataFolder(folder);
    var begun =
        new RunManifest(
            RUN,
            "live",
            LocalDate.parse("2026-05-01"),
            RunManifest.State.RUNNING,
            BEGUN,
            List.of(),
            List.of(),
            List.of());
    var ledger = new RunLedger(data, begun);
    ledger.plan(List.of("done", "waiting"));
    var norm = new Norm(Expectations.NONE, ledger.history("done", "scope"));
    SourceRun done = new SourceTally("done").sourceRun(ledger.name(), "scope", norm);
    ledger.done(done);

    for (String id : List.of("done", "waiting", "new")) {
      ledger.refuse(id, new Problem(Problem.Kind.TERMS_REFUSED, id, "asked often enough"));
    }

    assertEquals(
        List.of(
            "done FAILED nothing could be read",
            "new SKIPPED asked often enough",
            "waiting SKIPPED asked often enough"),
        ledger.complete().sources().stream()
            .map(source -> source.source() + " " + source.status() + " " + source.reason())
            .toList());
  }

  private List<String> files() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, "rows");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
