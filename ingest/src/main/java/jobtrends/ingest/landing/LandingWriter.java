package jobtrends.ingest.landing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.GZIPOutputStream;
import jobtrends.files.AtomicFile;
import jobtrends.files.Json;
import jobtrends.model.RawListing;

/**
 * Writes one landing file, listing by listing, under a temporary name; {@link #commit} gives it its
 * own. What was never committed counts for nothing and is overwritten by the next attempt.
 *
 * <p>Memory does not grow with the listings. {@link #pause} gives the file handle back; the next
 * listing begins another gzip member, which readers take for one text. Not threadsafe.
 */
public final class LandingWriter {

  private final Path file;
  private final Path temporary;
  private final Deque<OutputStream> open = new ArrayDeque<>(1);

  /**
   * @throws UncheckedIOException when the disk refuses
   */
  public LandingWriter(Path file) {
    this.file = file;
    this.temporary = file.resolveSibling(file.getFileName() + AtomicFile.TEMPORARY_SUFFIX);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      throw refused(e);
    }
  }

  public void add(RawListing listing) {
    try {
      if (open.isEmpty()) {
        open.add(append());
      }
      Json.MAPPER.writeValue(open.element(), listing);
      open.element().write('\n');
    } catch (IOException e) {
      throw refused(e);
    }
  }

  private OutputStream append() throws IOException {
    var raw =
        Files.newOutputStream(temporary, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    return new GZIPOutputStream(raw, 1 << 13);
  }

  /** Closes the file for now. */
  public void pause() {
    try {
      if (!open.isEmpty()) {
        open.remove().close();
      }
    } catch (IOException e) {
      throw refused(e);
    }
  }

  /**
   * Gives the file its name; without a listing no file is made, and an older one is removed. The
   * folder is forced to disk by {@link RunLedger}, once for all of its files.
   */
  public void commit() {
    pause();
    try {
      if (!Files.exists(temporary)) {
        Files.deleteIfExists(file);
        return;
      }
      AtomicFile.force(temporary);
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw refused(e);
    }
  }

  private UncheckedIOException refused(IOException e) {
    return new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
  }
}
