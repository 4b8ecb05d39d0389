package jobtrends.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import jobtrends.files.DataFolder;
import jobtrends.files.StatisticsFolder;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.Restatement;
import jobtrends.model.Restatement.Cause;
import jobtrends.model.SourceRun;
import jobtrends.model.Statistics;
import jobtrends.model.Vintage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published of a day beside what was published before (S38). */
class PublicationTest {

  private static final LocalDate WEEK = LocalDate.parse("2026-01-05");

  @TempDir Path folder;

  @Test
  void theFirstVintageRestatesNothing() {
    assertEquals(List.of(), publish(statistics("2026-01-11", 100, "reader 1", run("05"))));
  }

  @Test
  void aLaterDayPrintsOldNewAndWhyAndLeavesTheOldAsItWas() {
    Statistics first = statistics("2026-01-11", 100, "reader 1", run("05"));
    publish(first);
    Statistics second = statistics("2026-01-12", 97, "reader 2", run("05"), run("06"), run("12"));

    assertEquals(
        List.of(
            new Restatement(
                DemandWeek.ALL_ROLES,
                WEEK,
                index(100),
                index(97),
                OptionalDouble.of(-3),
                OptionalDouble.of(-3),
                new Restatement.Reason(
                    "2026-01-11",
                    List.of(Cause.LATER_DATA, Cause.LATE_RUN, Cause.OTHER_VERSIONS),
                    "runs up to 2026-01-12 count, 2026-01-11 before; 2026-01-06-live of a came"
                        + " late; read by other versions: reader 1 -> reader 2"))),
        publish(second));
    assertEquals(first, read("2026-01-11"));
  }

  @Test
  void anotherEditionOfADayIsComparedWithTheOneBefore() {
    publish(statistics("2026-01-11", 100, "reader 1", run("05")));
    Statistics again = statistics("2026-01-11", 100, "reader 1", run("05"));
    publish(again);
    publish(statistics("2026-01-11", 104, "reader 1", run("05")));

    Restatement row = read("2026-01-11").history().trust().restatements().get(0);
    assertEquals(List.of(1, 2), data().editions(LocalDate.parse("2026-01-11")));
    assertEquals(List.of(Cause.NOT_KNOWN), row.reason().causes());
    assertEquals(OptionalDouble.of(4), row.revision());
  }

  @Test
  void whatSaysTheSameHasNoCause() {
    publish(statistics("2026-01-11", 100, "reader 1", run("05")));
    List<Restatement> rows = publish(statistics("2026-01-12", 100, "reader 1", run("05")));

    assertEquals(new Restatement.Reason("2026-01-11", List.of(), ""), rows.get(0).reason());
  }

  private List<Restatement> publish(Statistics statistics) {
    Path published = Publication.publish(data(), statistics);
    return new StatisticsFolder(published).read().history().trust().restatements();
  }

  private Statistics read(String day) {
    return new StatisticsFolder(data().statistics(LocalDate.parse(day))).read();
  }

  private DataFolder data() {
    return new DataFolder(folder);
  }

  private static Statistics statistics(
      String day, double index, String version, SourceRun... runs) {
    LocalDate asOf = LocalDate.parse(day);
    var window = new Vintage.Window(asOf.minusDays(6), asOf);
    var vintage =
        new Vintage(
            asOf,
            window,
            window,
            new Vintage.Totals(50, 50, 50, 50, 0, 0, 0, 0),
            List.of(),
            List.of(),
            List.of(version),
            false);
    var demand =
        new DemandWeek(
            WEEK,
            DemandWeek.ALL_ROLES,
            50,
            index(50),
            index(index),
            new DemandWeek.Coverage(7, 7, 1));
    return new Statistics(
        vintage,
        List.of(demand),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(runs));
  }

  private static SourceRun run(String day) {
    LocalDate date = LocalDate.parse("2026-01-" + day);
    var counts = new SourceRun.Counts(1, 1, 1, OptionalLong.empty(), 50, 50);
    return new SourceRun(
        date + "-live", date, "a", SourceRun.Status.COMPLETE, "", counts, "asked", List.of());
  }

  private static Estimate index(double value) {
    return Estimate.of(value, value - 10, value + 10, 50);
  }
}
