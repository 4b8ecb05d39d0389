package jobtrends.model;

import java.util.List;

/**
 * How well the listings behind statistics were read.
 *
 * @param accuracy of the extractors on labelled texts; empty when they were not measured
 * @param breaks days from which another version read the pages, oldest first
 */
public record ReadingQuality(List<AccuracyFigure> accuracy, List<VersionBreak> breaks) {

  public static final ReadingQuality NOT_MEASURED = new ReadingQuality(List.of(), List.of());

  public ReadingQuality {
    accuracy = List.copyOf(accuracy);
    breaks = List.copyOf(breaks);
  }
}
