package jobtrends.analytics.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import jobtrends.files.DataFolder;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunGatesTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-01-05");

  @Test
  void threeOfFiveSourcesAreEnoughAndTwoAreNot() {
    assertEquals(List.of(""), reasons(Set.of(), "a=9 b=9 c=9 d=x e=x f=-"));
    assertEquals(
        List.of("the night is not published: 2 of 5 sources were complete"),
        reasons(Set.of(), "a=9 b=9 c=x d=x e=x f=-"));
  }

  @Test
  void aNightIsComparedWithTheLastAcceptedOneOfTheSameSources() {
    assertEquals(
        List.of(
            "",
            "the night is not published: 49 postings where 100 were the last time",
            "the night is not published: 49 postings where 100 were the last time",
            "",
            "",
            ""),
        reasons(Set.of(), "a=60 b=40", "a=30 b=19", "a=30 b=19", "a=30 b=20", "c=2", "a=16 b=9"));
  }

  @Test
  void aRejectedNightIsAcceptedByHand(@TempDir Path folder) throws IOException {
    List<RunManifest> runs = runs("a=60 b=40", "a=30 b=19");
    Files.writeString(
        folder.resolve("accepted-runs.txt"), "2026-01-06-live the board moved, it is right\n");

    assertEquals(runs, RunGates.of(runs, new DataFolder(folder)));
    assertEquals(List.of("", "", ""), reasons(Set.of("1"), "a=60 b=40", "a=30 b=19", "a=30 b=1"));
  }

  private static List<String> reasons(Set<String> acceptedByHand, String... nights) {
    Set<String> accepted =
        Set.copyOf(
            acceptedByHand.stream()
                .map(night -> FIRST.plusDays(Long.parseLong(night)) + "-live")
                .toList());
    return RunGates.of(runs(nights), accepted).stream()
        .map(run -> run.sources().get(0))
        .map(source -> source.status() == SourceRun.Status.COMPLETE ? "" : source.reason())
        .toList();
  }

  /** Nights as "source=listings", "x" failed, "-" skipped. */
  private static List<RunManifest> runs(String... nights) {
    List<RunManifest> runs = new ArrayList<>();
    for (int i = 0; i < nights.length; i++) {
      LocalDate day = FIRST.plusDays(i);
      List<SourceRun> sources = new ArrayList<>();
      for (String word : nights[i].split(" ")) {
        sources.add(source(day, word.split("=")[0], word.split("=")[1]));
      }
      runs.add(
          new RunManifest(
              day + "-live",
              "live",
              day,
              RunManifest.State.COMPLETE,
              Instant.EPOCH,
              List.of(),
              sources,
              List.of()));
    }
    return runs;
  }

  private static SourceRun source(LocalDate day, String name, String listings) {
    var status =
        switch (listings) {
          case "x" -> SourceRun.Status.FAILED;
          case "-" -> SourceRun.Status.SKIPPED;
          default -> SourceRun.Status.COMPLETE;
        };
    long landed = status == SourceRun.Status.COMPLETE ? Long.parseLong(listings) : 0;
    var counts = new SourceRun.Counts(1, 1, 1, OptionalLong.empty(), landed, landed);
    return new SourceRun(day + "-live", day, name, status, "", counts, "scope", List.of());
  }
}
