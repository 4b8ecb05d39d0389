package jobtrends.model;

import java.util.List;

/**
 * How well one thing is read, measured on labelled texts: one row per task, group and figure.
 *
 * @param task what was read: titles, salary, skills, locations, duplicates
 * @param group which part of the cases: empty for all, else a source or a category of skills
 * @param figure name of the share, for example {@code documents_recall}
 * @param value a share with Wilson's 95 % interval and the cases it rests on (not postings); an F1
 *     has no interval; withheld where there is no case
 * @param versions of the extractors and taxonomies measured, "name version"
 */
public record AccuracyFigure(
    String task, String group, String figure, Estimate value, List<String> versions) {

  public AccuracyFigure {
    versions = List.copyOf(versions);
  }

  /** Whether the figure is over all cases of its task. */
  public boolean isOverall() {
    return group.isEmpty();
  }
}
