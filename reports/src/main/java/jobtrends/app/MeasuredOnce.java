package jobtrends.app;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jobtrends.analytics.Extractors;
import jobtrends.analytics.accuracy.Evaluation;
import jobtrends.analytics.accuracy.LabelledFile;
import jobtrends.files.DataFolder;
import jobtrends.files.Json;
import jobtrends.model.AccuracyFigure;

/**
 * How well the extractors read the project's own labelled set: measured once for each version of
 * both, then kept in the data folder's cache.
 */
record MeasuredOnce(DataFolder data) {

  List<AccuracyFigure> of(Extractors extractors) {
    Path file = file(extractors);
    return known(file).orElseGet(() -> measured(extractors, file));
  }

  private Path file(Extractors extractors) {
    String versions = extractors.tableVersion() + "-" + LabelledFile.ownVersion();
    return data.cache().resolve("accuracy-" + versions + ".jsonl");
  }

  /** A file of another shape, from another version of the program, is measured again. */
  private static Optional<List<AccuracyFigure>> known(Path file) {
    try {
      return Files.exists(file)
          ? Optional.of(Json.readLines(file, AccuracyFigure.class))
          : Optional.empty();
    } catch (UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private static List<AccuracyFigure> measured(Extractors extractors, Path file) {
    List<AccuracyFigure> figures =
        Evaluation.ownSet(ExtractorsOnce.readers(extractors), extractors.versions());
    Json.writeLines(file, figures);
    return figures;
  }
}
