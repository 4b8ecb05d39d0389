package jobtrends.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import jobtrends.reports.ExtremeStatistics;
import jobtrends.reports.SampleStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactSheetTest {

  private static final Pattern FILE = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

  @Test
  void everyPictureIsShownAndEveryLinkLeadsToAFile(@TempDir Path to) throws IOException {
    ReportWriter.write(
        SampleStatistics.whole(), new ReportRequest(to, Set.of(Format.PNG, Format.SVG), Map.of()));
    Path charts = to.resolve("2026-08-23/charts");

    var linked = new TreeSet<String>();
    FILE.matcher(Files.readString(charts.resolve("index.html")))
        .results()
        .forEach(found -> linked.add(found.group(1)));

    var there = new TreeSet<String>();
    try (var files = Files.list(charts)) {
      files.map(file -> file.getFileName().toString()).forEach(there::add);
    }
    there.remove("index.html");
    assertEquals(there, linked);
  }

  @Test
  void picturesForPrintHaveThreeHundredDotsAnInch(@TempDir Path to) throws IOException {
    ReportWriter.write(
        SampleStatistics.whole(), new ReportRequest(to, Set.of(Format.PNG), Map.of()));
    Path charts = to.resolve("2026-08-23/charts");

    assertEquals(720 * 2, width(charts.resolve("demand.png")));
    assertEquals(720 * 300 / 96, width(charts.resolve("demand-300dpi.png")));
    String bytes =
        new String(
            Files.readAllBytes(charts.resolve("demand-300dpi.png")), StandardCharsets.ISO_8859_1);
    int size = bytes.indexOf("pHYs") + 4;
    assertEquals(11811, (bytes.charAt(size + 2) << 8) + bytes.charAt(size + 3), "pixels a metre");
    assertFalse(Files.readString(charts.resolve("index.html")).contains(".svg"));
  }

  private static int width(Path picture) throws IOException {
    return ImageIO.read(picture.toFile()).getWidth();
  }

  @Test
  void aReportWithoutPicturesHasNoSheetOfThem(@TempDir Path to) throws IOException {
    var request = new ReportRequest(to, Set.of(Format.PNG), Map.of());
    ReportWriter.write(SampleStatistics.whole(), request);
    ReportWriter.write(SampleStatistics.empty(), request);
    try (var left = Files.list(to.resolve("2026-08-23/charts"))) {
      assertEquals(0, left.count());
    }
  }

  @Test
  void namesAreTextAndNeverMarkup() {
    Report report =
        ReportBuilder.of(
            ExtremeStatistics.longNames(),
            new ReportRequest(Path.of("nowhere"), Set.of(), Map.of()));
    String page = new String(ContactSheet.bytes(report, Set.of()), StandardCharsets.UTF_8);
    assertFalse(page.contains("<b>"), page);
    assertTrue(page.contains("&lt;b>"), page);
  }
}
