package jobtrends.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import jobtrends.reports.SampleStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same statistics give the same bytes wherever they are printed: two JVMs, two countries. */
class SameBytesTest {

  /** Writes the sample report into the folder named by the only argument. */
  static final class Program {
    private Program() {}

    public static void main(String[] to) {
      ReportWriter.write(
          SampleStatistics.whole(),
          new ReportRequest(Path.of(to[0]), EnumSet.allOf(Format.class), Map.of()));
    }
  }

  @Test
  void arabicNumeralsAndHalfHourZonesChangeNothing(@TempDir Path folder) throws Exception {
    Process cairo = print(folder.resolve("a"), "ar", "EG", "Africa/Cairo");
    Process kolkata = print(folder.resolve("b"), "hi", "IN", "Asia/Kolkata");
    assertEquals(true, cairo.waitFor(120, TimeUnit.SECONDS));
    assertEquals(true, kolkata.waitFor(120, TimeUnit.SECONDS));
    assertEquals(0, cairo.exitValue());
    assertEquals(0, kolkata.exitValue());

    Map<String, String> sums = sums(folder.resolve("a"));
    assertEquals(sums, sums(folder.resolve("b")));
    assertEquals(
        true, sums.keySet().containsAll(java.util.List.of("report.pdf", "report.html")), sums + "");
  }

  private static Process print(Path to, String language, String country, String zone)
      throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx700m",
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true",
            "-Duser.language=" + language,
            "-Duser.country=" + country,
            "-Duser.timezone=" + zone,
            "-cp",
            System.getProperty("java.class.path"),
            Program.class.getName(),
            to.toString())
        .inheritIO()
        .start();
  }

  private static Map<String, String> sums(Path folder) throws IOException {
    var sums = new TreeMap<String, String>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sums.put(folder.resolve("2026-08-23").relativize(file).toString(), sum(file));
      }
    }
    return sums;
  }

  private static String sum(Path file) throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
