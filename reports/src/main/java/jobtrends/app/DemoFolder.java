package jobtrends.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder a demo fills; marked, so that a later demo may replace it and nothing else is lost.
 */
final class DemoFolder {

  private static final String MARK = "SYNTHETIC-DATA.txt";
  private static final String WORDS =
      "Everything in this folder was made by 'jobtrends demo' from synthetic listings.\n";

  private DemoFolder() {}

  /** Whether a folder may be replaced: it is empty, or holds a demo. */
  static boolean isDemo(Path folder) {
    return Files.isDirectory(folder)
        && (Files.exists(folder.resolve(MARK)) || children(folder).isEmpty());
  }

  /** Leaves an empty, marked folder. */
  static void clear(Path folder) {
    try {
      if (Files.exists(folder)) {
        deleteBelow(folder);
      }
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(MARK), WORDS);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot clear " + folder + ": " + e.getMessage(), e);
    }
  }

  private static void deleteBelow(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        // The mark goes last: a demo that is stopped here is still known as one.
        if (!path.equals(folder) && !path.equals(folder.resolve(MARK))) {
          Files.delete(path);
        }
      }
    }
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder + ": " + e.getMessage(), e);
    }
  }
}
