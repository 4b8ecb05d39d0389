package jobtrends.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jobtrends.reports.SampleStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailsClosedTest {

  /** A note without a line breaks the last thing that is made: everything else is ready by then. */
  @Test
  void aReportThatCannotBeMadeLeavesTheLastOneWhole(@TempDir Path to) throws IOException {
    Set<Format> formats = Set.of(Format.HTML, Format.SVG, Format.CSV);
    ReportWriter.write(SampleStatistics.whole(), new ReportRequest(to, formats, Map.of()));
    Map<String, String> before = files(to);
    String source = SampleStatistics.whole().runs().get(0).source();
    var broken = new ReportRequest(to, formats, Map.of(source, new SourceNote("Broken", null)));

    assertThrows(
        RuntimeException.class, () -> ReportWriter.write(SampleStatistics.whole(), broken));

    assertEquals(before, files(to));
  }

  private static Map<String, String> files(Path folder) throws IOException {
    var files = new TreeMap<String, String>();
    try (var all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        files.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
