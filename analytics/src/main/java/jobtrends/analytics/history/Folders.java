package jobtrends.analytics.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jobtrends.files.AtomicFile;

/** Whole folders: made under another name, forced to disk, and renamed into sight. */
public final class Folders {

  private Folders() {}

  /**
   * Names inside a folder, sorted; none when there is no such folder.
   *
   * @throws UncheckedIOException when the disk refuses
   */
  public static List<String> names(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder + ": " + e.getMessage(), e);
    }
  }

  /** Makes a folder and those above it. */
  static void create(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make " + folder + ": " + e.getMessage(), e);
    }
  }

  /** Renames a finished folder to a name that does not exist yet; readers see all of it or none. */
  public static void moveIntoSight(Path finished, Path target) {
    try (Stream<Path> files = Files.walk(finished)) {
      for (Path file : files.toList()) {
        AtomicFile.force(file);
      }
      Files.createDirectories(target.toAbsolutePath().getParent());
      Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE);
      AtomicFile.force(target.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot publish " + target + ": " + e.getMessage(), e);
    }
  }

  /** Deletes a folder with all it holds; nothing to do when there is none. */
  public static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + folder + ": " + e.getMessage(), e);
    }
  }
}
