package jobtrends.analytics.history;

import static jobtrends.analytics.Landing.listing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobtrends.analytics.FakeExtractors;
import jobtrends.analytics.Landing;
import jobtrends.analytics.SparkTest;
import jobtrends.analytics.Tables;
import jobtrends.files.DataFolder;
import jobtrends.model.RawListing;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Histories nobody should have: each has its outcome. */
@SparkTest
class BadHistoryTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

  @TempDir Path folder;

  /** It lands where its day says, and the spells are those of the runs in the order of days. */
  @Test
  void aRunDatedBeforeTheOnesBeforeItComesFirst(SparkSession spark) {
    land(5, "1 2");
    land(6, "1 2");
    spells(spark);
    land(2, "1 3");

    assertEquals(
        """
        1 2026-01-07 2026-01-11 true
        2 2026-01-10 2026-01-11 false
        3 2026-01-07 2026-01-07 true\
        """,
        days(spells(spark)));
  }

  /** A run's manifest is its commit: the second is the one that counts, and is read once. */
  @Test
  void oneIdForTwoRunsIsOneRun(SparkSession spark) {
    land(0, "1 2");
    land(0, "2 3");

    assertEquals(
        """
        2 2026-01-05 2026-01-05 true
        3 2026-01-05 2026-01-05 true\
        """,
        days(spells(spark)));
    assertEquals(1, data().completeRuns().size());
  }

  /** An impossible day is no day; the listing itself stays. */
  @Test
  void aDayNothingCanBePostedOnIsNotKnown(SparkSession spark) {
    String[] stated = {"2068-05-01", "1970-01-01", "0", "2026-02-30", "2026-01-02"};
    Landing.of(data(), FIRST.toString())
        .source(
            "a",
            IntStream.range(0, stated.length)
                .mapToObj(i -> listing("a", "" + i, "TITLE=T" + i, "POSTED_AT=" + stated[i]))
                .toList())
        .complete();

    assertEquals(
        "0 null\n1 null\n2 null\n3 null\n4 2026-01-02",
        Tables.sorted(spells(spark).select("native_id", "posted_on")));
  }

  /** Ids are the source's own, letter for letter: two spells, of one job. */
  @Test
  void anIdThatChangesCaseIsAnotherListingOfOneJob(SparkSession spark) {
    String[] same = {"TITLE=Data Engineer", "COMPANY=Acme"};
    for (int night = 0; night < 4; night++) {
      Landing.of(data(), FIRST.plusDays(night).toString())
          .source("a", List.of(listing("a", night < 2 ? "Ab" : "aB", same)))
          .complete();
    }

    assertEquals(
        "Ab CLOSED a/Ab\naB OPEN a/Ab",
        Tables.sorted(spells(spark).select("native_id", "state", "job")));
  }

  @Test
  void aNightWithNothingAtAllIsNoNight(SparkSession spark) {
    land(0, "1 2");
    land(1, "1 2");
    String before = Tables.sorted(spells(spark));
    Landing.of(data(), FIRST.plusDays(2).toString()).complete();
    Landing.of(data(), FIRST.plusDays(3).toString())
        .source("a", SourceRun.Status.EMPTY, "scope 1", List.of())
        .complete();

    assertEquals(before, Tables.sorted(spells(spark)));
  }

  private static String days(Dataset<Row> spells) {
    return Tables.sorted(spells.select("native_id", "first_seen", "last_seen", "left_truncated"));
  }

  private void land(int night, String ids) {
    List<RawListing> listings =
        Stream.of(ids.split(" ")).map(id -> listing("a", id, "TITLE=Title " + id)).toList();
    Landing.of(data(), FIRST.plusDays(night).toString()).source("a", listings).complete();
  }

  private Dataset<Row> spells(SparkSession spark) {
    List<RunManifest> runs = data().completeRuns();
    var tables = new ListingTables(spark, data(), FakeExtractors.extractors());
    tables.update(runs);
    return new SpellTables(spark, data(), FakeExtractors.extractors())
        .after(runs, FeedWindows.NONE, tables::sightings);
  }

  private DataFolder data() {
    return new DataFolder(folder);
  }
}
