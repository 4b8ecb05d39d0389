package jobtrends.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jobtrends.files.DataFolder;
import jobtrends.files.DataLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One process writes to a data folder at a time; the second is told who the first is. */
class DataInUseTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "analyse",
        "run --replay nowhere",
        "crawl --replay nowhere",
        "import dump.csv --map=id=id --map=title=title --source=b"
      })
  void theSecondIsRefusedAndToldOfTheFirst(String command) throws IOException {
    Path dump = Files.writeString(folder.resolve("dump.csv"), "id,title\n1,Nurse\n");
    Object[] typed = command.replace("dump.csv", dump.toString()).split(" ");
    Object[] args = new Object[typed.length + 2];
    System.arraycopy(typed, 0, args, 0, typed.length);
    args[typed.length] = "--data";
    args[typed.length + 1] = data().root();

    DataLock first =
        DataLock.take(data(), "jobtrends run, process 17, since 2026-01-05T02:00:00Z")
            .orElseThrow();
    Typed second = Typed.of(args);
    first.close();

    assertEquals(
        "jobtrends: data is in use by jobtrends run, process 17, since 2026-01-05T02:00:00Z; wait"
            + " until it is done, or name another --data",
        second.err(folder));
    assertEquals(Exit.WRONG_USE, second.code());
  }

  /** The words of a killed holder stay behind; the lock does not. */
  @Test
  void whoWasKilledHoldsNothing() throws Exception {
    Process first = Child.of().main(Holder.class, data().root()).start();
    assertEquals("held", line(first));
    assertEquals(Exit.WRONG_USE, Typed.of("analyse", "--data", data().root()).code());
    first.destroyForcibly().waitFor();

    assertEquals("a child", DataLock.holder(data()).orElseThrow());
    DataLock next = DataLock.take(data(), "the next").orElseThrow();
    assertEquals("the next", DataLock.holder(data()).orElseThrow());
    next.close();
    assertTrue(DataLock.holder(data()).isEmpty());
  }

  private static String line(Process process) throws IOException {
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      return lines.readLine();
    }
  }

  /** Takes a data folder and keeps it until it is killed. */
  static final class Holder {

    private Holder() {}

    public static void main(String[] args) throws InterruptedException {
      DataLock.take(new DataFolder(Path.of(args[0])), "a child").orElseThrow();
      System.out.println("held");
      Thread.currentThread().join();
    }
  }

  private DataFolder data() {
    return new DataFolder(folder.resolve("data"));
  }
}
