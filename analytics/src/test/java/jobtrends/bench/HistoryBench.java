package jobtrends.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import jobtrends.analytics.Analysis;
import jobtrends.analytics.AnalysisRequest;
import jobtrends.analytics.FakeExtractors;
import jobtrends.analytics.Landing;
import jobtrends.analytics.Publication;
import jobtrends.analytics.Sessions;
import jobtrends.analytics.history.Folders;
import jobtrends.files.DataFolder;
import jobtrends.model.RawListing;
import jobtrends.settings.Settings;
import org.apache.spark.sql.SparkSession;

/**
 * What one more night costs after n days of history and after ten times as many: {@code
 * HistoryBench [days] [listings a night] [once]}; with "once" the first only, to compare two
 * processes. The night is read, counted and published; the history was before. The listings are
 * invented, a tenth of them new each night. CPU seconds of the whole process, so that other work on
 * the machine does not count; the least of three nights, each a day later.
 */
public final class HistoryBench {

  private static final int SCALE = 10;
  private static final int NIGHTS = 3;
  private static final LocalDate LAST = LocalDate.parse("2026-06-28");

  private HistoryBench() {}

  public static void main(String[] arguments) throws IOException {
    int days = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 56;
    int listings = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
    try (Sessions session = Sessions.open(Settings.LOCAL_SPARK)) {
      double first = night(session.spark(), days, listings); // Warm: classes, compiled code.
      if (arguments.length > 2) {
        print("the first history of its process; a night: %.1f CPU s", first);
        return;
      }
      double small = night(session.spark(), days, listings);
      double large = night(session.spark(), days * SCALE, listings);
      print("a night after %d times the history costs %.2f times as much", SCALE, large / small);
    }
  }

  private static double night(SparkSession spark, int days, int listings) throws IOException {
    Path folder = Files.createTempDirectory("history-bench-");
    try {
      var data = new DataFolder(folder);
      LocalDate first = LAST.minusDays(days - 1L);
      first.datesUntil(LAST.plusDays(1)).forEach(day -> land(data, day, listings));
      double history = publish(spark, data, LAST);
      double[] nights = new double[NIGHTS];
      for (int i = 0; i < NIGHTS; i++) {
        LocalDate day = LAST.plusDays(1L + i);
        land(data, day, listings);
        nights[i] = publish(spark, data, day);
      }
      print(
          "%d days of %d listings: %.1f CPU s; one night more: %s",
          days, listings, history, Arrays.toString(nights));
      return Arrays.stream(nights).min().orElseThrow();
    } finally {
      Folders.delete(folder);
    }
  }

  private static double publish(SparkSession spark, DataFolder data, LocalDate day) {
    double before = cpuSeconds();
    Publication.publish(
        data, Analysis.run(spark, new AnalysisRequest(data, day, FakeExtractors.extractors())));
    return cpuSeconds() - before;
  }

  /** A listing is shown for ten days: each day the oldest tenth is taken down. */
  private static void land(DataFolder data, LocalDate day, int listings) {
    Landing landing = Landing.of(data, day.toString());
    for (String source : List.of("a", "b", "c")) {
      landing.source(source, shown(source, day, listings / 3));
    }
    landing.complete();
  }

  private static List<RawListing> shown(String source, LocalDate day, int listings) {
    List<RawListing> shown = new ArrayList<>();
    int fresh = Math.max(1, listings / SCALE);
    for (int age = 0; age < SCALE; age++) {
      for (int i = 0; i < fresh; i++) {
        shown.add(listing(source, day.toEpochDay() - age, i));
      }
    }
    return shown;
  }

  private static RawListing listing(String source, long born, int i) {
    var random = new Random(31 * born + i);
    return Landing.listing(
        source,
        born + "-" + i,
        "TITLE=Title " + born + " " + i,
        "COMPANY=Company " + random.nextInt(200),
        "CATEGORY=Role " + random.nextInt(12),
        "TAG=skill " + random.nextInt(40),
        "TAG=skill " + random.nextInt(40),
        "WORK_MODE=REMOTE",
        "LOCATION=City " + random.nextInt(60) + ", DE",
        "SALARY=50000-60000 EUR YEAR",
        "DESCRIPTION=text");
  }

  private static double cpuSeconds() {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e9;
  }

  private static void print(String words, Object... values) {
    System.out.println(String.format(Locale.ROOT, words, values));
  }
}
