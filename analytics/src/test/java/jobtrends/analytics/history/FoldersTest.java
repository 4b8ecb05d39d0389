package jobtrends.analytics.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

  @TempDir Path root;

  @Test
  void aFinishedFolderAppearsUnderItsName() throws IOException {
    Path finished = Files.createDirectories(root.resolve("_writing/run=1"));
    Files.writeString(finished.resolve("part"), "rows");
    Folders.moveIntoSight(finished, root.resolve("tables/run=1"));

    assertEquals("rows", Files.readString(root.resolve("tables/run=1/part")));
    assertEquals(List.of(), Folders.names(root.resolve("_writing")));
  }

  @Test
  void aFolderAlreadyThereIsNeverChanged() throws IOException {
    Path there = Files.createDirectories(root.resolve("run=1"));
    Files.writeString(there.resolve("part"), "first");
    Path finished = Files.createDirectories(root.resolve("_writing/run=1"));
    Files.writeString(finished.resolve("part"), "second");

    assertThrows(UncheckedIOException.class, () -> Folders.moveIntoSight(finished, there));
    assertEquals("first", Files.readString(there.resolve("part")));
  }

  @Test
  void deletingTakesAllThatIsInsideAndNothingElse() throws IOException {
    Files.createDirectories(root.resolve("a/b/c"));
    Files.writeString(root.resolve("a/b/c/file"), "x");
    Files.writeString(root.resolve("other"), "x");
    Folders.delete(root.resolve("a"));
    Folders.delete(root.resolve("a"));

    assertEquals(List.of("other"), Folders.names(root));
    assertEquals(List.of(), Folders.names(root.resolve("nowhere")));
  }
}
