package jobtrends.analytics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jobtrends.analytics.history.Folders;
import jobtrends.settings.Settings;
import org.apache.spark.sql.SparkSession;

/**
 * A Spark session with the house's settings, and the scratch folder that goes with it when it is
 * closed. One at a time per JVM.
 */
public final class Sessions implements AutoCloseable {

  private static final String LOOPBACK = "127.0.0.1";

  /** Below it not compiling is known to be cheaper: measured with 17,000. */
  private static final long LARGE = 25_000;

  /** A table is copied to every task where it is estimated to be smaller than this. */
  private static final String BROADCAST = "spark.sql.autoBroadcastJoinThreshold";

  /**
   * From here on nothing is copied by estimate: a million listings compress to less than is copied
   * and fill the memory (measured: 1.5 GB), while a join that sorts spills to disk.
   */
  private static final long HUGE = 200_000;

  private final SparkSession spark;
  private final Path scratch;

  private Sessions(SparkSession spark, Path scratch) {
    this.spark = spark;
    this.scratch = scratch;
  }

  /**
   * Opens a session; on a local master nothing listens beyond this machine.
   *
   * @param master {@link Settings#LOCAL_SPARK}, {@code spark://…}, {@code k8s://…}, {@code yarn}
   */
  public static Sessions open(String master) {
    Path scratch = scratch();
    var builder =
        SparkSession.builder()
            .appName("jobtrends")
            .master(master)
            .config("spark.ui.enabled", "false")
            .config("spark.ui.showConsoleProgress", "false")
            .config("spark.local.dir", scratch.toString())
            .config("spark.sql.warehouse.dir", scratch.resolve("warehouse").toUri().toString())
            // Re-planning pays for large shuffles; here it costs a job per stage (measured: a
            // third).
            .config("spark.sql.adaptive.enabled", String.valueOf(!isLocal(master)))
            // A slow machine is no fault: what is sent to every task may take a day to count.
            .config("spark.sql.broadcastTimeout", "86400")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.datetime.java8API.enabled", "true");
    if (isLocal(master)) {
      builder
          // Every sort and sum of every task takes a page of memory, 32 MB unless told otherwise.
          .config("spark.buffer.pageSize", "1m")
          .config("spark.driver.host", LOOPBACK)
          .config("spark.driver.bindAddress", LOOPBACK);
    }
    SparkSession spark = builder.getOrCreate();
    fit(spark, 0);
    return new Sessions(spark, scratch);
  }

  /**
   * Fits the plans to come to how much they will read; a cluster's own settings stay. Compiling a
   * plan to bytecode pays for many rows, and more partitions than one only cost their scheduling
   * and, for every sort, a run of the whole plan to sample it (measured: a third of the processor
   * time of a small history).
   *
   * @param rows listings that are read
   */
  static void fit(SparkSession spark, long rows) {
    if (isLocal(spark.sparkContext().master())) {
      boolean large = rows >= LARGE;
      spark.conf().set("spark.sql.codegen.wholeStage", large);
      spark.conf().set("spark.sql.codegen.factoryMode", large ? "FALLBACK" : "NO_CODEGEN");
      spark.conf().set("spark.sql.shuffle.partitions", large ? 2 : 1);
      spark.conf().set(BROADCAST, rows >= HUGE ? "-1" : "10m");
    }
  }

  private static boolean isLocal(String master) {
    return master.startsWith("local");
  }

  public SparkSession spark() {
    return spark;
  }

  @Override
  public void close() {
    spark.stop();
    Folders.delete(scratch);
  }

  private static Path scratch() {
    try {
      return Files.createTempDirectory("jobtrends-spark-");
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder for Spark: " + e.getMessage(), e);
    }
  }
}
