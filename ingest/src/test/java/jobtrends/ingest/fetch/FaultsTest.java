package jobtrends.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.ingest.fetch.FaultyCrawl.Outcome;
import jobtrends.model.Problem.Kind;
import jobtrends.model.SourceRun;
import jobtrends.model.SourceRun.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fault of {@link Faults} through a whole crawl: it ends in a problem with its name, and the
 * sources beside it are complete.
 */
@Timeout(180)
class FaultsTest {

  @TempDir Path folder;

  static Stream<Fault> faults() {
    return Faults.all();
  }

  @Test
  void thereAreFortyOrMoreEachWithAName() {
    List<String> names = Faults.all().map(Fault::name).toList();
    assertEquals(names.size(), Set.copyOf(names).size());
    assertTrue(names.size() >= 40, "only " + names.size());
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsNamedAndTouchesNoOtherSource(Fault fault) throws IOException {
    Outcome outcome = FaultyCrawl.run(folder, List.of(fault));

    SourceRun source = outcome.source("fault-0");
    Set<Kind> kinds =
        source.problems().stream().map(SourceRun.ProblemCount::kind).collect(Collectors.toSet());
    assertTrue(kinds.contains(fault.kind()), () -> source.toString());
    if (fault.kind().loses()) {
      assertNotEquals(Status.COMPLETE, source.status());
      assertNotEquals("", source.reason());
    }
    assertEquals(FaultyCrawl.HEALTHY, outcome.healthy());
  }

  /** In a process of its own with half a gigabyte, the servers included. */
  @Test
  void eightHostsAtOnceStayWithinHalfAGigabyte() throws Exception {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                FaultyCrawl.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    List<String> said = process.inputReader().lines().toList();
    Map<String, String> expected = new TreeMap<>();
    expected.put("healthy-0", "COMPLETE [b-1]");
    expected.put("healthy-1", "COMPLETE [b-1]");
    List<Fault> eight = FaultyCrawl.eight();
    for (int i = 0; i < eight.size(); i++) {
      expected.put("fault-" + i, eight.get(i).kind().toString());
    }
    assertEquals(
        expected.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList(), said);
    assertEquals(0, process.waitFor());
  }
}
