package jobtrends.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jobtrends.analytics.DuplicateFinder;
import jobtrends.analytics.Extractors;
import jobtrends.analytics.Landing;
import jobtrends.analytics.Sessions;
import jobtrends.analytics.history.Folders;
import jobtrends.analytics.history.ListingTables;
import jobtrends.analytics.normalise.Duplicates;
import jobtrends.files.DataFolder;
import jobtrends.model.Field;
import jobtrends.model.ListingText;
import jobtrends.model.NormalisedListing;
import jobtrends.model.PayReading;
import jobtrends.model.RawListing;
import jobtrends.model.Seniority;
import jobtrends.model.Title;
import jobtrends.model.Whereabouts;
import jobtrends.model.WorkMode;
import jobtrends.settings.Settings;
import org.apache.spark.sql.SparkSession;

/**
 * What finding duplicates costs at n listings and at ten times n, and what it finds of the planted
 * copies: {@code DedupeBench [n] [filter|spark]}. CPU seconds of the whole process, so that other
 * work on the machine does not count.
 */
public final class DedupeBench {

  private static final int SCALE = 10;

  private DedupeBench() {}

  public static void main(String[] arguments) throws IOException {
    int n = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    boolean spark = arguments.length > 1 && arguments[1].equals("spark");
    if (spark) {
      try (Sessions session = Sessions.open(Settings.LOCAL_SPARK)) {
        compare(n, planted -> tables(session.spark(), planted));
      }
    } else {
      compare(n, DedupeBench::filter);
    }
  }

  /** Cluster by listing key. */
  private interface Finder {
    Map<String, String> clusters(PlantedCopies planted) throws IOException;
  }

  private static void compare(int n, Finder finder) throws IOException {
    measure(n / SCALE, finder); // Warm: classes, compiled code.
    double small = measure(n, finder);
    double large = measure(n * SCALE, finder);
    print("cost of %d times the listings: %.1f times", SCALE, large / small);
  }

  private static double measure(int n, Finder finder) throws IOException {
    PlantedCopies planted = PlantedCopies.of(n, 7);
    double before = cpuSeconds();
    Map<String, String> clusters = finder.clusters(planted);
    double spent = cpuSeconds() - before;
    print("%d listings: %.1f CPU s; %s", n, spent, found(planted, clusters));
    return spent;
  }

  private static Map<String, String> filter(PlantedCopies planted) {
    Map<String, String> clusters = new HashMap<>();
    Duplicates.find(planted.listings().stream().map(DedupeBench::text).toList())
        .forEach((id, found) -> clusters.put(id, found.cluster()));
    return clusters;
  }

  private static Map<String, String> tables(SparkSession spark, PlantedCopies planted)
      throws IOException {
    Path folder = Files.createTempDirectory("dedupe-bench-");
    try {
      var data = new DataFolder(folder);
      Landing.of(data, "2026-01-05").source("bench", planted.listings()).complete();
      var extractors =
          new Extractors(
              DedupeBench::unread, DuplicateFinder.standard(), Map.of(), List.of("bench 1"));
      var tables = new ListingTables(spark, data, extractors);
      tables.update(data.completeRuns());
      Map<String, String> clusters = new HashMap<>();
      tables
          .sightings(data.completeRuns())
          .select("source", "native_id", "job")
          .toLocalIterator()
          .forEachRemaining(
              row -> clusters.put(row.getString(0) + "/" + row.getString(1), row.getString(2)));
      return clusters;
    } finally {
      Folders.delete(folder);
    }
  }

  /** Recall by kind of copy, and the share of joined listings that were joined rightly. */
  private static String found(PlantedCopies planted, Map<String, String> clusters) {
    Map<String, int[]> kinds = new TreeMap<>();
    Map<String, Integer> jobOfCluster = new HashMap<>();
    int joined = 0;
    int wrong = 0;
    for (int i = 0; i < planted.listings().size(); i++) {
      int job = planted.jobs().get(i);
      String cluster = clusters.get(key(planted.listings().get(i)));
      Integer first = jobOfCluster.putIfAbsent(cluster, job);
      joined += first == null ? 0 : 1;
      wrong += first == null || first == job ? 0 : 1;
      if (job != i) {
        int[] counts = kinds.computeIfAbsent(planted.kinds().get(i), kind -> new int[2]);
        counts[0] += clusters.get(key(planted.listings().get(job))).equals(cluster) ? 1 : 0;
        counts[1]++;
      }
    }
    return String.format(
        Locale.ROOT, "precision %.4f; recall %s", precision(joined, wrong), said(kinds));
  }

  private static double precision(int joined, int wrong) {
    return (joined - wrong) / (double) joined;
  }

  private static String said(Map<String, int[]> kinds) {
    var said = new StringBuilder();
    kinds.forEach(
        (kind, counts) ->
            said.append(
                String.format(Locale.ROOT, "%s %.3f ", kind, counts[0] / (double) counts[1])));
    return said.toString().strip();
  }

  private static NormalisedListing unread(RawListing listing) {
    return new NormalisedListing(
        key(listing),
        new Title(Optional.empty(), Optional.empty(), Seniority.UNSPECIFIED),
        List.of(),
        PayReading.none("not read"),
        new Whereabouts(List.of(), WorkMode.UNSPECIFIED, List.of()),
        Optional.empty());
  }

  private static ListingText text(RawListing listing) {
    return new ListingText(
        key(listing),
        listing.first(Field.TITLE),
        listing.first(Field.COMPANY),
        listing.first(Field.LOCATION),
        Optional.empty(),
        listing.first(Field.DESCRIPTION),
        Optional.empty(),
        Optional.empty());
  }

  private static String key(RawListing listing) {
    return listing.key().source() + "/" + listing.key().nativeId();
  }

  private static double cpuSeconds() {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e9;
  }

  private static void print(String words, Object... values) {
    System.out.println(String.format(Locale.ROOT, words, values));
  }
}
