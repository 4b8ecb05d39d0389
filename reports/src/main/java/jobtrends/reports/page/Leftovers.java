package jobtrends.reports.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Charts and tables of an earlier report of the same day that the new one no longer has: a figure
 * that is withheld today must not lie beside today's report. Only files of a report's own names and
 * endings are touched.
 */
final class Leftovers {

  private Leftovers() {}

  static void remove(Path report, Format format, Collection<Path> written) {
    Path folder = report.resolve(format == Format.CSV ? "data" : "charts");
    if (format == Format.PDF || format == Format.HTML || !Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> left =
          files
              .filter(file -> isOf(format, file.getFileName().toString()))
              .filter(file -> !written.contains(file))
              .toList();
      for (Path file : left) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot clear " + folder + ": " + e.getMessage(), e);
    }
  }

  /** The contact sheet shows pictures, and goes with the last of them. */
  private static boolean isOf(Format format, String name) {
    boolean isSheet = format == Format.PNG && name.equals(ContactSheet.NAME);
    return isSheet || name.endsWith("." + format.name().toLowerCase(Locale.ROOT));
  }
}
