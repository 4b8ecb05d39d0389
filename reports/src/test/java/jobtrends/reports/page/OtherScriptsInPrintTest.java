package jobtrends.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jobtrends.model.EmployerCount;
import jobtrends.model.Statistics;
import jobtrends.reports.SampleStatistics;
import jobtrends.reports.chart.OtherScripts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Letters Roboto does not have. The only other font at hand is the one PDFBox carries, so the
 * stranger is an arrow; what it takes for 東京 is the same but for the file.
 */
class OtherScriptsInPrintTest {

  private static final String NAME = "Left ← Right";

  /** Writes a report with such a name into the folder named by the only argument. */
  static final class Program {
    private Program() {}

    public static void main(String[] to) {
      Statistics sample = SampleStatistics.whole();
      EmployerCount first = sample.employers().get(0);
      var statistics =
          new Statistics(
              sample.vintage(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(new EmployerCount(NAME, first.postings(), first.share(), first.role())),
              sample.runs());
      ReportWriter.write(
          statistics,
          new ReportRequest(Path.of(to[0]), EnumSet.of(Format.PDF, Format.SVG), Map.of()));
    }
  }

  @Test
  void aNamedFolderOfFontsMakesThemReadable(@TempDir Path folder) throws Exception {
    Path fonts = Files.createDirectory(folder.resolve("fonts"));
    try (InputStream font =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      Files.copy(font, fonts.resolve("LiberationSans-Regular.ttf"));
    }
    var child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName(),
                folder.toString())
            .inheritIO();
    child.environment().put(OtherScripts.VARIABLE, fonts.toString());
    Process process = child.start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue());

    String text = text(Files.readAllBytes(folder.resolve("2026-08-23/report.pdf")));
    assertTrue(text.contains("←"), text);
    String svg = Files.readString(folder.resolve("2026-08-23/charts/employers.svg"));
    assertTrue(svg.contains("Liberation Sans"), "a text of its own in the other font");
    assertFalse(text.contains("Left #"), text);
  }

  private static String text(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
