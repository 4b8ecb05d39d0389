package jobtrends.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  private static final Path FULL = Path.of("/dev/full");

  @TempDir Path folder;

  /** {@code /dev/full} takes nothing and answers as a full disk does. */
  @Test
  void whatDoesNotFitOnTheDiskLeavesTheOldFile() throws IOException {
    assumeTrue(Files.exists(FULL), "this system has no /dev/full");
    Path file = folder.resolve("file");
    write(file, "old");
    Files.createSymbolicLink(folder.resolve("file" + AtomicFile.TEMPORARY_SUFFIX), FULL);

    var refused = assertThrows(UncheckedIOException.class, () -> write(file, "new"));

    assertEquals("cannot write " + file + ": No space left on device", refused.getMessage());
    assertEquals("old", Files.readString(file));
  }

  @Test
  void whatFailsHalfWayLeavesTheOldFile() throws IOException {
    Path file = folder.resolve("file");
    write(file, "old");

    assertThrows(
        UncheckedIOException.class,
        () ->
            AtomicFile.write(
                file,
                out -> {
                  out.write('n');
                  throw new IOException("stopped");
                }));

    assertEquals("old", Files.readString(file));
    write(file, "new");
    assertEquals("new", Files.readString(file));
  }

  private static void write(Path file, String text) {
    AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
