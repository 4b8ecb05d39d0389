package jobtrends.analytics;

import java.nio.file.Files;
import java.nio.file.Path;
import jobtrends.analytics.history.Folders;
import jobtrends.files.AtomicFile;
import jobtrends.files.DataFolder;
import jobtrends.files.StatisticsFolder;
import jobtrends.model.Statistics;

/** Puts statistics where reports look for them: whole, or the former ones stay. */
public final class Publication {

  private static final String FORMER = ".former" + AtomicFile.TEMPORARY_SUFFIX;

  private Publication() {}

  /**
   * Writes {@code statistics/<as-of>/}, in place of the former statistics of that day.
   *
   * @return the folder
   */
  public static Path publish(DataFolder data, Statistics statistics) {
    Path target = data.statistics(statistics.vintage().asOf());
    Path writing = target.resolveSibling(target.getFileName() + AtomicFile.TEMPORARY_SUFFIX);
    Path former = target.resolveSibling(target.getFileName() + FORMER);
    Folders.delete(writing);
    new StatisticsFolder(writing).write(statistics);
    if (Files.exists(target)) {
      Folders.delete(former);
      Folders.moveIntoSight(target, former);
    }
    Folders.moveIntoSight(writing, target);
    Folders.delete(former);
    return target;
  }
}
