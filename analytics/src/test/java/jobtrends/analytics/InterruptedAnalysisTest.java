package jobtrends.analytics;

import static jobtrends.analytics.Landing.listing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobtrends.analytics.history.Folders;
import jobtrends.files.DataFolder;
import jobtrends.model.RawListing;
import jobtrends.model.Statistics;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An analysis that was killed between any two of its writes: an earlier day is read as it was, and
 * the next analysis says what an undisturbed one says.
 */
@SparkTest
class InterruptedAnalysisTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

  /** In the order in which a night writes them. */
  private static final List<String> TABLES = List.of("jobs", "listings", "weeks", "spells");

  @TempDir Path folder;

  @Test
  void whateverWasWrittenTheNextAnalysisIsAsIfNothingHadHappened(SparkSession spark)
      throws IOException {
    land(0);
    Statistics before = analyse(spark, folder.resolve("data"), 0);
    copy("data", "one");
    land(1);
    Statistics after = analyse(spark, folder.resolve("data"), 1);

    for (int written = 0; written < TABLES.size(); written++) {
      Path killed = killed(written);
      assertEquals(before, analyse(spark, killed, 0), "earlier day, written: " + written);
      assertEquals(after, analyse(spark, killed, 1), "written: " + written);
      Folders.delete(killed);
    }
  }

  /** So many tables of the second night in sight, half of the next, and the first night's rest. */
  private Path killed(int written) throws IOException {
    Path killed = folder.resolve("killed");
    copy("data", "killed");
    for (String table : TABLES.subList(written, TABLES.size())) {
      Folders.delete(killed.resolve("tables").resolve(table));
      copy("one/tables/" + table, "killed/tables/" + table);
    }
    String next = TABLES.get(written);
    for (String version : Folders.names(killed.resolve("tables").resolve(next))) {
      Path half = killed.resolve("tables").resolve(next).resolve(version).resolve("_writing");
      Files.createDirectories(half.resolve("current"));
      Files.writeString(half.resolve("current/part-0.parquet"), "half a fi");
      Files.writeString(half.resolve("part-0.parquet.tmp"), "half a fi");
    }
    return killed;
  }

  /** Thirty listings a night, ten of them other ones than the night before. */
  private void land(int night) {
    List<RawListing> listings =
        IntStream.range(night * 10, night * 10 + 30)
            .mapToObj(
                i -> listing("a", "" + i, "TITLE=Job " + i, "CATEGORY=Data", "LOCATION=Berlin, DE"))
            .toList();
    Landing.of(new DataFolder(folder.resolve("data")), FIRST.plusDays(night).toString())
        .source("a", listings)
        .complete();
  }

  private static Statistics analyse(SparkSession spark, Path data, int night) {
    return Analysis.run(
        spark,
        new AnalysisRequest(
            new DataFolder(data), FIRST.plusDays(night), FakeExtractors.extractors()));
  }

  private void copy(String from, String to) throws IOException {
    Path source = folder.resolve(from);
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.toList()) {
        Path target = folder.resolve(to).resolve(source.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
