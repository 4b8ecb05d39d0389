package jobtrends.analytics;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jobtrends.analytics.history.Folders;
import jobtrends.analytics.trends.Restatements;
import jobtrends.files.AtomicFile;
import jobtrends.files.DataFolder;
import jobtrends.files.StatisticsFolder;
import jobtrends.model.Statistics;

/**
 * Puts statistics where reports look for them. What is published stays as it is (S38): the same
 * numbers again are not published again, and other numbers of the same day are its next edition.
 * What is published says beside it what was published before, and why it says otherwise.
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
      return write(data, restating(statistics, before(data, day)));
    }
    int newest = editions.get(editions.size() - 1);
    Path folder = data.statistics(day, newest);
    Statistics published = new StatisticsFolder(folder).read();
    boolean same = published.restating(List.of()).equals(statistics.asEdition(newest));
    return same
        ? folder
        : write(data, restating(statistics.asEdition(newest + 1), Optional.of(published)));
  }

  /** What was published last of an earlier day. */
  private static Optional<Statistics> before(DataFolder data, LocalDate day) {
    return data.newestStatistics(Optional.of(day.minusDays(1)))
        .map(earlier -> new StatisticsFolder(data.statistics(earlier)).read());
  }

  private static Statistics restating(Statistics statistics, Optional<Statistics> before) {
    return before
        .map(older -> statistics.restating(Restatements.toRecords(older, statistics)))
        .orElse(statistics);
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
