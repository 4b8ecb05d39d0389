package jobtrends.app;

import static jobtrends.app.Recordings.remotive;
import static jobtrends.app.Recordings.warc;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.files.DataFolder;
import jobtrends.files.StatisticsFolder;
import jobtrends.ingest.Exchange;
import jobtrends.model.RawListing;
import jobtrends.model.RunManifest;
import jobtrends.model.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * SIGKILL at a random moment, again and again: what had landed is still there each time, and one
 * call to the end leaves what an undisturbed one leaves.
 *
 * <p>{@code -Djobtrends.drill.kills=10} drills every command ten times.
 */
class KillDrillTest {

  private static final int DAYS = 40;
  private static final int LISTINGS_A_DAY = 60;
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  @TempDir Path folder;
  private final SplittableRandom random = new SplittableRandom(20_261_120);
  private Path dump;

  @BeforeEach
  void writeDump() throws IOException {
    var lines = new ArrayList<String>();
    for (int day = 0; day < DAYS; day++) {
      for (int number = 0; number < LISTINGS_A_DAY; number++) {
        lines.add(
            "{\"ref\":\"%d\",\"at\":\"%sT03:00:00Z\",\"board\":\"%s\",\"name\":\"Data Engineer\"}"
                .formatted(day * 10 + number, FIRST.plusDays(day), number % 2 == 0 ? "a" : "b"));
      }
    }
    dump = Files.write(folder.resolve("dump.jsonl"), lines);
  }

  @Test
  void anImportThatIsKilledIsGoneOnWith() {
    IntFunction<ProcessBuilder> call = round -> Child.of().command(importInto(data()));
    Typed undisturbed = Typed.of(importInto(path("calm")));

    drill(call, kills(10), Growing.of(data()));

    assertEquals(undisturbed.code(), finish(call));
    assertEquals(landed(path("calm")), landed(data()));
    assertEquals(DAYS, landed(data()).size());
  }

  private Object[] importInto(Path data) {
    return new Object[] {
      "import",
      dump,
      "--map=id=ref",
      "--map=fetched-at=at",
      "--map=source=board",
      "--map=title=name",
      "--data",
      data
    };
  }

  @Test
  void aReplayThatIsKilledIsGoneOnWith() {
    record(path("w"));
    IntFunction<ProcessBuilder> call = round -> Child.of().command(replayInto(data()));
    Typed undisturbed = Typed.of(replayInto(path("calm")));

    drill(call, kills(10), Growing.of(data()));

    assertEquals(undisturbed.code(), finish(call));
    assertEquals(landed(path("calm")), landed(data()));
    assertEquals(DAYS, landed(data()).size());
  }

  private Object[] replayInto(Path data) {
    return new Object[] {"crawl", "--replay", path("w"), "--data", data};
  }

  private static void record(Path archive) {
    Exchange[] days =
        Stream.iterate(0, day -> day < DAYS, day -> day + 1)
            .map(day -> remotive(FIRST.plusDays(day).toString(), day, day + LISTINGS_A_DAY))
            .toArray(Exchange[]::new);
    warc(archive.resolve("days.warc.gz"), days);
  }

  @Test
  void aLiveCrawlThatIsKilledIsGoneOnWith() {
    assertEquals(0, run(Child.of().main(CrawlDrill.class, path("calm"), 0), Long.MAX_VALUE));

    drill(round -> Child.of().main(CrawlDrill.class, data(), round), kills(6), Growing.of(data()));

    assertEquals(0, finish(round -> Child.of().main(CrawlDrill.class, data(), round)));
    assertEquals(keys(path("calm")), keys(data()));
    assertTrue(
        new DataFolder(data())
            .runs().stream().allMatch(run -> run.state() == RunManifest.State.COMPLETE));
  }

  @Test
  void anAnalysisAndAReportThatAreKilledAreDoneByTheNextCall() {
    Typed.of(importInto(path("calm")));
    Typed.of(importInto(data()));
    Typed.of("analyse", "--data", path("calm"));
    Statistics calm = statistics(path("calm"));
    IntFunction<ProcessBuilder> analyse = round -> Child.of().command("analyse", "--data", data());

    drill(analyse, kills(3), () -> assertWholeOrAbsent(calm));

    assertEquals(0, finish(analyse));
    assertEquals(calm, statistics(data()));
    killReports(calm);
  }

  private void killReports(Statistics calm) {
    Typed.of("report", "--data", path("calm"), "--out", path("calm-report"));
    IntFunction<ProcessBuilder> report =
        round -> Child.of().command("report", "--data", data(), "--out", path("report"));

    drill(report, kills(4), () -> assertEquals(calm, statistics(data())));

    assertEquals(0, finish(report));
    assertEquals(bytes(path("calm-report")), bytes(path("report")));
  }

  /** Statistics are published whole or not at all. */
  private void assertWholeOrAbsent(Statistics calm) {
    LocalDate day = calm.vintage().asOf();
    if (Files.exists(new DataFolder(data()).statistics(day))) {
      assertEquals(calm, statistics(data()));
    }
  }

  private static Statistics statistics(Path data) {
    var from = new DataFolder(data);
    LocalDate day = from.newestStatistics(Optional.empty()).orElseThrow();
    return new StatisticsFolder(from.statistics(day)).read();
  }

  private static int kills(int few) {
    return Integer.getInteger("jobtrends.drill.kills", few);
  }

  /** Kills call after call, each somewhere between its start and when a whole one would end. */
  private void drill(IntFunction<ProcessBuilder> call, int kills, Runnable holds) {
    long longest = TimeUnit.SECONDS.toMillis(1);
    for (int round = 0, killed = 0; killed < kills; round++) {
      long begun = System.nanoTime();
      int code = run(call.apply(round), random.nextLong(longest));
      if (code == KILLED) {
        killed++;
        longest = longest * 5 / 4;
      } else {
        // It was done before its moment came: the next moments come earlier.
        longest = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
      }
      holds.run();
    }
  }

  private int finish(IntFunction<ProcessBuilder> call) {
    return run(call.apply(99), Long.MAX_VALUE);
  }

  private static final int KILLED = 128 + 9;

  /** Exit code of a child, killed when it is not over in time. */
  private int run(ProcessBuilder child, long killAfterMillis) {
    File log = path("log.txt").toFile();
    try {
      Process process = child.redirectErrorStream(true).redirectOutput(log).start();
      if (!process.waitFor(killAfterMillis, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
      }
      int code = process.waitFor();
      assertTrue(code == KILLED || code <= Exit.INCOMPLETE, () -> code + text(log.toPath()));
      return code;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Complete runs never go away, and neither does a listing of theirs. */
  private record Growing(Path data, Map<RunManifest, Set<List<RawListing>>> before)
      implements Runnable {

    static Growing of(Path data) {
      return new Growing(data, new HashMap<>());
    }

    @Override
    public void run() {
      Map<RunManifest, Set<List<RawListing>>> now = landed(data);
      before.forEach((run, listings) -> assertEquals(listings, now.get(run), run.run()));
      before.putAll(now);
    }
  }

  /** What counts: complete runs, and what each of their sources landed. */
  private static Map<RunManifest, Set<List<RawListing>>> landed(Path folder) {
    var data = new DataFolder(folder);
    return data.completeRuns().stream()
        .collect(
            Collectors.toMap(
                run -> run,
                run ->
                    run.sources().stream()
                        .map(source -> data.listings(run.run(), source.source()))
                        .collect(Collectors.toSet())));
  }

  /** Ids by source, over all complete runs. */
  private static Map<String, Set<String>> keys(Path folder) {
    var keys = new TreeMap<String, Set<String>>();
    landed(folder).values().stream()
        .flatMap(Set::stream)
        .flatMap(List::stream)
        .map(RawListing::key)
        .forEach(
            key -> keys.computeIfAbsent(key.source(), s -> new TreeSet<>()).add(key.nativeId()));
    return keys;
  }

  /** Every file below a folder. */
  private static Map<String, Integer> bytes(Path below) {
    try (Stream<Path> files = Files.walk(below)) {
      return files
          .filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  file -> below.relativize(file).toString(),
                  file -> Arrays.hashCode(read(file)),
                  (a, b) -> a,
                  TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    return new String(read(file), StandardCharsets.UTF_8);
  }

  private Path data() {
    return path("data");
  }

  private Path path(String name) {
    return folder.resolve(name);
  }
}
