package jobtrends.analytics;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jobtrends.analytics.history.Folders;
import jobtrends.files.AtomicFile;
import jobtrends.files.DataFolder;
import jobtrends.files.StatisticsFolder;
import jobtrends.model.Statistics;

/**
 * Puts statistics where reports look for them. What is published stays as it is (S38): the same
 * numbers again are not published again, and other numbers of the same day are its next edition.
 */
public final class Publication {

  private Publication() {}

  /**
   * Publishes the statistics as an edition of their day.
   *
   * @return the folder of the edition that holds these numbers
   */
  public static Path publish(DataFolder data, Statistics statistics) {
    LocalDate day = statistics.vintage().asOf();
    List<Integer> editions = data.editions(day);
    if (editions.isEmpty()) {
      return write(data, statistics);
    }
    int newest = editions.get(editions.size() - 1);
    Path published = data.statistics(day, newest);
    boolean same = new StatisticsFolder(published).read().equals(statistics.asEdition(newest));
    return same ? published : write(data, statistics.asEdition(newest + 1));
  }

  private static Path write(DataFolder data, Statistics statistics) {
    var vintage = statistics.vintage();
    Path target = data.statistics(vintage.asOf(), vintage.edition());
    Path writing = target.resolveSibling(target.getFileName() + AtomicFile.TEMPORARY_SUFFIX);
    Folders.delete(writing);
    new StatisticsFolder(writing).write(statistics);
    Folders.moveIntoSight(writing, target);
    return target;
  }
}
