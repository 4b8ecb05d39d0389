package jobtrends.ingest.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jobtrends.files.AtomicFile;
import jobtrends.files.Json;
import jobtrends.ingest.landing.Digests;

/**
 * The tokens a renewal gave, for the next run: one file, which only its owner may read.
 *
 * @param descendsFrom mark of the refresh token the user gave; with another one the file is void
 * @param expiresAt when the access token ends; absent where nobody said
 */
record TokenFile(
    String descendsFrom, String access, Optional<String> refresh, Optional<Instant> expiresAt) {

  /** Tells tokens apart, and none of them from it. */
  static String mark(String token) {
    return Digests.hex8(List.of(token));
  }

  /**
   * Whole or not at all, and never for a moment open to others.
   *
   * @throws UncheckedIOException when the disk refuses
   */
  void write(Path file) {
    Path temporary = file.resolveSibling(file.getFileName() + AtomicFile.TEMPORARY_SUFFIX);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.deleteIfExists(temporary);
      Files.createFile(temporary, ownerOnly(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
    Json.writeFile(file, this);
  }

  /** Where a file system has no such permissions, its own rules hold. */
  private static FileAttribute<?>[] ownerOnly(Path file) {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /** Tokens are in it. */
  @Override
  public String toString() {
    return "tokens";
  }
}
