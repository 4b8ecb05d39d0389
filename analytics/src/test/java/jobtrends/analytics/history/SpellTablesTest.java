package jobtrends.analytics.history;

import static jobtrends.analytics.Landing.listing;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jobtrends.analytics.FakeExtractors;
import jobtrends.analytics.Landing;
import jobtrends.analytics.SparkTest;
import jobtrends.analytics.Tables;
import jobtrends.files.DataFolder;
import jobtrends.model.RawListing;
import jobtrends.model.RunManifest;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SparkTest
class SpellTablesTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

  @TempDir Path folder;

  @Test
  void aRowSaysAllThatIsKnownOfASpell(SparkSession spark) {
    land(
        0,
        listing(
            "a",
            "1",
            "TITLE=One",
            "CATEGORY=Data",
            "COMPANY=Acme",
            "LOCATION=Rome, IT",
            "POSTED_AT=2025-12-24"));
    land(1, listing("a", "1", "TITLE=One, edited", "CATEGORY=Web", "DESCRIPTION=text"));
    Dataset<Row> spells = spells(spark);

    assertEquals(
        "a/1/2026-01-05 a 1 a/1 2025-12-24 2026-01-05 2026-01-06 OPEN null 0 true true false 0 1"
            + " places,text,title 2026-01-06 Web Family null ",
        Tables.sorted(
            spells
                .filter("native_id = '1'")
                .selectExpr(
                    "spell",
                    "source",
                    "native_id",
                    "job",
                    "posted_on",
                    "first_seen",
                    "last_seen",
                    "state",
                    "ended_on",
                    "absences",
                    "left_truncated",
                    "countable",
                    "repost",
                    "reposts",
                    "edits",
                    "concat_ws(',', changed)",
                    "unchanged_since",
                    "role",
                    "family",
                    "employer",
                    "concat_ws(',', countries)")));
  }

  /** Arbeitnow words its last line anew each time; other boards write nothing of their own. */
  @Test
  void aLineTheBoardRewordsIsNoEdit(SparkSession spark) {
    String[] lines = {"Find Jobs in Germany on Arbeitnow", "Find more"};
    for (int night = 0; night < lines.length; night++) {
      Landing.of(data(), FIRST.plusDays(night).toString())
          .source("arbeitnow", said("arbeitnow", lines[night]))
          .source("b", said("b", lines[night]))
          .complete();
    }

    assertEquals(
        "arbeitnow 0 \nb 1 text",
        Tables.sorted(spells(spark).selectExpr("source", "edits", "concat_ws(',', changed)")));
  }

  private static List<RawListing> said(String source, String line) {
    return List.of(listing(source, "1", "TITLE=One", "DESCRIPTION=We build bridges. " + line));
  }

  @Test
  void aNightAtATimeAllAtOnceAndALateRunGiveTheSameTable(SparkSession spark) {
    String[] shown = {"1 2 3", "1 2 3 4", "1 2 4", "2 4", "2 4", "2 4 1", "2 5", "2", "2 1", "2"};
    for (int night = 0; night < shown.length; night++) {
      if (night != 6) {
        land(night, shown[night]);
      }
      if (List.of(2, 3, 9).contains(night)) {
        spells(spark);
      }
    }
    land(6, shown[6]);
    String late = text(spells(spark));
    Folders.delete(spellFolder());
    String atOnce = text(spells(spark));
    String again = text(spells(spark));

    assertEquals(atOnce, late);
    assertEquals(atOnce, again);
    assertEquals(1, Folders.names(spellFolder()).size());
  }

  /** Two states may be gone back to; three older ones become one, and nothing is lost. */
  @Test
  void oldStatesArePutTogether(SparkSession spark) {
    var folders = new SpellFolders(folder.resolve("few"), 2);
    for (int night = 0; night < 6; night++) {
      land(night * 20, "always once" + night);
      new SpellTables(spark, folders).after(runs(), FeedWindows.NONE, sightings(spark)).count();
    }
    Dataset<Row> kept =
        new SpellTables(spark, folders).after(runs(), FeedWindows.NONE, sightings(spark));

    assertEquals(text(spells(spark)), text(kept));
    assertEquals(4, Folders.names(folders.root()).size());
    assertEquals(2, currents(folders));
  }

  private static long currents(SpellFolders folders) {
    return folders.states().stream().filter(state -> Files.exists(folders.current(state))).count();
  }

  private Function<List<RunManifest>, Dataset<Row>> sightings(SparkSession spark) {
    var tables = new ListingTables(spark, data(), FakeExtractors.extractors());
    tables.update(runs());
    return tables::sightings;
  }

  @Test
  void anEarlierDayIsReadAsItWasThenAndDropsNothing(SparkSession spark) {
    land(0, "1");
    String then = text(spells(spark));
    land(1, "2");
    land(2, "2");
    String now = text(spells(spark));
    List<String> states = Folders.names(spellFolder());

    assertEquals(then, text(spells(spark, runs().subList(0, 1), FeedWindows.NONE)));
    assertEquals(now, text(spells(spark)));
    assertEquals(states, Folders.names(spellFolder()));
  }

  @Test
  void aSourceThatTurnsOutToShowItsNewestOnlyHadClosedNothing(SparkSession spark) {
    for (int night = 0; night < 4; night++) {
      land(night, night == 0 ? "1 2" : "2");
    }
    assertEquals("1 CLOSED true", states(spells(spark), "native_id = '1'"));
    var feed = new FeedWindows(Map.of("a", Map.of()));

    assertEquals("1 OPEN false", states(spells(spark, runs(), feed), "native_id = '1'"));
  }

  @Test
  void theSameJobUnderANewIdAfterThreeWeeksIsARepostAndBeforeThatIsNot(SparkSession spark) {
    for (int night = 0; night < 28; night++) {
      var fields = new String[] {"TITLE=Data Engineer", "COMPANY=Acme"};
      var other = new String[] {"TITLE=Web Developer", "COMPANY=Acme"};
      var listings = new ArrayList<RawListing>();
      if (night == 0 || night > 21) {
        listings.add(listing("a", night == 0 ? "old" : "new", fields));
      }
      if (night < 2 || night > 9) {
        listings.add(listing("a", night < 2 ? "Case" : "case", other));
      }
      land(night, listings.toArray(new RawListing[0]));
    }

    assertEquals(
        """
        Case CLOSED a/Case false 0
        case OPEN a/Case false 0
        new OPEN a/old true 1
        old CLOSED a/old false 0\
        """,
        Tables.sorted(
            spells(spark)
                .filter("not native_id like 'other%'")
                .select("native_id", "state", "job", "repost", "reposts")));
  }

  @Test
  void whatAKilledNightLeftBehindIsDoneAgain(SparkSession spark) throws IOException {
    land(0, "1 2");
    spells(spark);
    land(1, "2");
    Path writing = spellFolder().resolve("_writing");
    Files.createDirectories(writing.resolve("current"));
    Files.writeString(writing.resolve("current/part-0.parquet"), "half a fi");
    Files.createDirectories(spellFolder().resolve("_dropped/settled"));
    String after = text(spells(spark));
    Folders.delete(spellFolder());

    assertEquals(text(spells(spark)), after);
    assertFalse(Files.exists(writing));
  }

  @Test
  void aRunThatIsReadAgainTakesTheSpellsAfterItWithIt(SparkSession spark) {
    land(0, "1");
    spells(spark);
    land(1, "1");
    land(2, "1");
    spells(spark);
    ListingTables.forget(data(), runs().get(1).run());

    assertEquals(1, Folders.names(spellFolder()).size());
    assertEquals("1 OPEN true", states(spells(spark), "native_id = '1'"));
  }

  @Test
  void withoutARunThereIsNoSpell(SparkSession spark) {
    assertEquals(0, spells(spark).count());
    Landing.of(data(), FIRST.toString()).complete();
    assertEquals(0, spells(spark).count());
  }

  private static String states(Dataset<Row> spells, String which) {
    return Tables.sorted(spells.filter(which).select("native_id", "state", "countable"));
  }

  private static String text(Dataset<Row> spells) {
    return Tables.sorted(
        spells.select(
            Arrays.stream(spells.columns())
                .sorted()
                .map(name -> to_json(struct(name)))
                .toArray(Column[]::new)));
  }

  /** Listings by id, and ten that are always there: few are missing at once. */
  private void land(int night, String ids) {
    land(
        night,
        Arrays.stream(ids.split(" "))
            .map(id -> listing("a", id, "TITLE=Title " + id, "DESCRIPTION=" + night / 4))
            .toArray(RawListing[]::new));
  }

  private void land(int night, RawListing... listings) {
    var all = new ArrayList<>(List.of(listings));
    for (int i = 0; i < 10; i++) {
      all.add(listing("a", "other" + i, "TITLE=Other " + i));
    }
    Landing.of(data(), FIRST.plusDays(night).toString()).source("a", all).complete();
  }

  private Dataset<Row> spells(SparkSession spark) {
    return spells(spark, runs(), FeedWindows.NONE);
  }

  private Dataset<Row> spells(SparkSession spark, List<RunManifest> runs, FeedWindows windows) {
    var tables = new ListingTables(spark, data(), FakeExtractors.extractors());
    tables.update(runs);
    return new SpellTables(spark, data(), FakeExtractors.extractors())
        .after(runs, windows, tables::sightings);
  }

  private List<RunManifest> runs() {
    return data().completeRuns();
  }

  private DataFolder data() {
    return new DataFolder(folder);
  }

  private Path spellFolder() {
    return folder.resolve("tables/spells").resolve(SpellTables.name(FakeExtractors.extractors()));
  }
}
