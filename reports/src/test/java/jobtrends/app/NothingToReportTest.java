package jobtrends.app;

import static jobtrends.app.Recordings.remotive;
import static jobtrends.app.Recordings.response;
import static jobtrends.app.Recordings.warc;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A market nobody looked at is no quiet market: the report says that nothing was measured. */
class NothingToReportTest {

  private static final String NOT_ASKED =
      "No source was asked in this period, so there is no data.";

  @TempDir Path folder;

  @Test
  void anEmptyLandingIsAReportThatSaysSo() {
    Typed analysed = Typed.of("analyse", "--data", folder.resolve("d"));

    assertTrue(analysed.err().contains("0 sightings of 0 listings"), analysed.err());
    assertEquals(Exit.DONE, analysed.code());
    assertEquals(List.of(), report(Exit.DONE, NOT_ASKED).files("charts"));
  }

  @Test
  void aDayBeforeAllDataIsAReportThatSaysSo() {
    warc(folder.resolve("w/a.warc.gz"), remotive("2026-03-01", 0, 20));
    Typed.of("crawl", "--replay", folder.resolve("w"), "--data", folder.resolve("d"));

    Typed analysed = Typed.of("analyse", "--data", folder.resolve("d"), "--as-of", "2026-02-01");

    assertEquals(Exit.DONE, analysed.code());
    assertEquals(List.of(), report(Exit.DONE, NOT_ASKED).files("charts"));
  }

  @Test
  void aRunWhoseOnlySourceFailedIsAReportThatNamesIt() {
    warc(folder.resolve("w/a.warc.gz"), response("2026-03-01", "<html>Please wait</html>"));

    Typed run =
        Typed.of(
            "run", "--replay", folder.resolve("w"), "--data", folder.resolve("d"), "--out", out());

    assertEquals(Exit.INCOMPLETE, run.code());
    assertFalse(run.err().contains("Exception"), run.err());
    ReportText report = report(Exit.INCOMPLETE, "0 of 1 complete, 0 partial, 1 failed");
    assertTrue(
        report.html().contains("Remotive failed on 1 Mar 2026: nothing could be read"),
        report.html());
    assertEquals(
        List.of("index.html", "sources-300dpi.png", "sources.png", "sources.svg"),
        report.files("charts"));
  }

  private ReportText report(int code, String sentence) {
    Typed reported = Typed.of("report", "--data", folder.resolve("d"), "--out", out());

    assertEquals(code, reported.code());
    var days = new ReportText(out()).files("");
    var report = new ReportText(out().resolve(days.get(0)));
    String pdf = String.join(" ", report.pdf());
    for (String words : List.of(report.html(), pdf)) {
      assertTrue(words.contains(sentence), words);
      assertTrue(words.contains("No figure of this period rests on enough data"), words);
      assertTrue(words.contains("No demand index is published: nothing was measured."), words);
      assertFalse(words.toLowerCase(Locale.ROOT).contains("exception"), words);
      assertFalse(words.contains("NaN"), words);
    }
    return report;
  }

  private Path out() {
    return folder.resolve("r");
  }
}
