package jobtrends.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobtrends.files.DataFolder;
import jobtrends.files.StatisticsFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that refuses in the middle of a night. Simulated, for a small file system needs an
 * administrator: a limit on the size of files stops Spark in the middle of its tables. What a whole
 * file does on a full disk, {@code AtomicFileTest} says.
 */
class FullDiskTest {

  private static final Path SHELL = Path.of("/bin/sh");
  private static final int LISTINGS = 3_000;

  @TempDir Path folder;

  @Test
  void tablesThatDoNotFitAreOneSentenceAndTheNextCallMakesThem() throws Exception {
    assumeTrue(Files.exists(SHELL), "this system has no shell to limit a process with");
    land(dump(LISTINGS));
    List<String> landed = files("landing");

    Path log = folder.resolve("log.txt");
    int code = limited(log, Child.of().command("analyse", "--quiet", "--data", root()).command());

    String said = Files.readString(log);
    assertEquals(Exit.NOTHING_DONE, code, said);
    assertTrue(
        said.contains("jobtrends: the disk refused to be written to (File too large)"), said);
    assertEquals(landed, files("landing"));
    assertEquals(List.of(), files("statistics"));
    assertEquals(Exit.DONE, Typed.of("analyse", "--data", root()).code());
    assertEquals(LISTINGS, new StatisticsFolder(statistics()).read().vintage().totals().listings());
  }

  /** No file may have more than 32 blocks of 512 bytes. */
  private static int limited(Path log, List<String> command) throws Exception {
    var limited =
        new ArrayList<>(List.of(SHELL.toString(), "-c", "ulimit -f 32; exec \"$@\"", "x"));
    limited.addAll(command);
    return new ProcessBuilder(limited)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start()
        .waitFor();
  }

  private void land(Path dump) {
    Typed landed =
        Typed.of(
            "import", dump, "--map=id=id", "--map=title=title", "--source=b", "--data", root());
    assertEquals(Exit.DONE, landed.code(), landed.err());
  }

  private Path dump(int listings) throws IOException {
    List<String> rows =
        Stream.concat(
                Stream.of("id,title"),
                IntStream.range(0, listings).mapToObj(i -> i + ",Data Engineer " + i))
            .toList();
    return Files.write(folder.resolve("dump.csv"), rows);
  }

  private List<String> files(String part) throws IOException {
    Path below = root().resolve(part);
    if (!Files.exists(below)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(below)) {
      return files.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
    }
  }

  private Path root() {
    return folder.resolve("data");
  }

  private Path statistics() {
    var data = new DataFolder(root());
    return data.statistics(data.newestStatistics(Optional.empty()).orElseThrow());
  }
}
