package jobtrends.ingest.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps the archive to its owner: it holds pages as they came, with the addresses and names in
 * them.
 */
public final class OwnerOnly {

  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  private OwnerOnly() {}

  /**
   * Makes a folder where there is none, and closes it and all below it to others.
   *
   * @return a sentence for the user where the file system knows no owners; nothing is changed then
   * @throws UncheckedIOException when the disk refuses
   */
  public static Optional<String> close(Path folder) {
    try {
      folder(folder);
      if (!knowsOwners(folder)) {
        return Optional.of(
            "the file system of "
                + folder
                + " knows no owners: whoever uses this machine can read the pages kept there");
      }
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : (Iterable<Path>) all::iterator) {
          restrict(path);
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close " + folder + ": " + e.getMessage(), e);
    }
  }

  /** A folder of the archive, with what is missing above it. */
  static void folder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Files.createDirectories(folder.toAbsolutePath().getParent());
    if (knowsOwners(folder.toAbsolutePath().getParent())) {
      Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(FOLDER));
    } else {
      Files.createDirectories(folder);
    }
  }

  /** Closed before its first byte, so that no one can have opened it in between. */
  static void file(Path file) throws IOException {
    if (Files.notExists(file)) {
      if (knowsOwners(file.toAbsolutePath().getParent())) {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(FILE));
      } else {
        Files.createFile(file);
      }
    }
  }

  private static void restrict(Path path) throws IOException {
    Set<PosixFilePermission> wanted = Files.isDirectory(path) ? FOLDER : FILE;
    if (!Files.isSymbolicLink(path) && !Files.getPosixFilePermissions(path).equals(wanted)) {
      Files.setPosixFilePermissions(path, wanted);
    }
  }

  private static boolean knowsOwners(Path path) {
    return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
  }
}
