package jobtrends.reports.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jobtrends.model.Estimate;
import jobtrends.model.Statistics;
import jobtrends.reports.ExtremeStatistics;
import jobtrends.reports.SampleStatistics;
import jobtrends.reports.dataset.DataTables;
import jobtrends.reports.wording.Telling;
import jobtrends.reports.wording.Wording;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportWriterTest {

  private static final Statistics SAMPLE = SampleStatistics.whole();
  private static final Map<String, SourceNote> NOTES =
      Map.of(
          "remotive", new SourceNote("Remotive", "Jobs from remotive.com"),
          "remoteok", new SourceNote("Remote OK", "See <b>Remote OK</b> & friends"),
          "usajobs", new SourceNote("USAJOBS", "Never asked here"));

  @TempDir static Path folder;
  private static List<Path> files;
  private static String html;
  private static byte[] pdf;

  @BeforeAll
  static void writeOnce() throws IOException {
    files = write(SAMPLE, folder.resolve("whole"));
    html = Files.readString(folder.resolve("whole/2026-08-23/report.html"));
    pdf = Files.readAllBytes(folder.resolve("whole/2026-08-23/report.pdf"));
  }

  private static List<Path> write(Statistics statistics, Path to) {
    return ReportWriter.write(
        statistics, new ReportRequest(to, EnumSet.allOf(Format.class), NOTES));
  }

  @Test
  void everyFormatIsWrittenUnderTheAsOfDate() {
    Path root = folder.resolve("whole/2026-08-23");
    List<String> names = files.stream().map(file -> root.relativize(file).toString()).toList();
    assertEquals(List.of("report.pdf", "report.html", "charts/demand.png"), names.subList(0, 3));
    assertEquals("data/datapackage.json", names.get(names.size() - 1));
    assertTrue(
        names.containsAll(
            List.of(
                "charts/pay-by-role-usd.svg",
                "charts/sources.png",
                "data/demand-weeks.csv",
                "data/source-runs.csv")),
        names.toString());
    files.forEach(file -> assertTrue(Files.exists(file), file.toString()));
  }

  @Test
  void onlyWhatIsAskedForIsWritten(@TempDir Path to) {
    var request = new ReportRequest(to, Set.of(Format.CSV), Map.of());
    List<Path> written = ReportWriter.write(SAMPLE, request);
    assertEquals(DataTables.of(SAMPLE).size() + 2, written.size(), "and what describes them");
    assertTrue(written.stream().allMatch(file -> file.getParent().endsWith("data")));
  }

  @Test
  void aChartThatIsWithheldTodayDoesNotLieBesideTodaysReport(@TempDir Path to) throws IOException {
    Path charts = to.resolve("2026-08-23/charts");
    Path mine = to.resolve("2026-08-23/notes.txt");
    Files.createDirectories(charts);
    Files.writeString(charts.resolve("pay-by-role-xyz.svg"), "<svg/>");
    Files.writeString(charts.resolve("pay-by-role-xyz.png"), "");
    Files.writeString(mine, "mine");

    ReportWriter.write(SAMPLE, new ReportRequest(to, Set.of(Format.SVG), Map.of()));

    assertEquals(false, Files.exists(charts.resolve("pay-by-role-xyz.svg")));
    assertEquals(
        true, Files.exists(charts.resolve("pay-by-role-xyz.png")), "PNG was not asked for");
    assertEquals(true, Files.exists(charts.resolve("demand.svg")));
    assertEquals(true, Files.exists(mine));
  }

  @Test
  void theSameStatisticsGiveTheSameBytesInAnyLocaleAndTimeZone(@TempDir Path to)
      throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
      List<Path> again = write(SAMPLE, to);
      assertEquals(files.size(), again.size());
      for (int i = 0; i < files.size(); i++) {
        assertArrayEquals(
            Files.readAllBytes(files.get(i)),
            Files.readAllBytes(again.get(i)),
            files.get(i).toString());
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void thePdfPrintsTheNumbersOfTheDataSet() throws IOException {
    String text = text(pdf).replaceAll("\\s+", " ");
    var expected = new ArrayList<String>();
    SAMPLE.pay().forEach(pay -> add(expected, pay.pay().median(), pay.currency()));
    SAMPLE.skills().forEach(skill -> add(expected, skill.share()));
    SAMPLE.history().inactives().forEach(row -> add(expected, row.share()));
    SAMPLE.composition().seniority().stream()
        .map(row -> row.share().value().orElseThrow())
        .forEach(share -> expected.add(Long.toString(Math.round(share * 100))));
    SAMPLE.composition().cityPay().stream()
        .filter(row -> row.isConverted() && row.median().isPublished())
        .map(row -> row.median().value().orElseThrow())
        .forEach(pay -> expected.add(Wording.ENGLISH.numbers().money(pay, "USD")));
    SAMPLE.workModes().stream()
        .filter(week -> week.week().equals(SampleStatistics.FIRST_WEEK.plusWeeks(25)))
        .forEach(
            week ->
                expected.add(
                    Wording.ENGLISH.numbers().wholePercent(week.share().value().orElseThrow())));
    assertTrue(expected.size() > 50);
    expected.forEach(number -> assertTrue(text.contains(number), number));
  }

  private static void add(List<String> expected, Estimate median, String currency) {
    expected.add(
        Wording.ENGLISH
            .numbers()
            .estimate(median, value -> Wording.ENGLISH.numbers().money(value, currency)));
  }

  private static void add(List<String> expected, Estimate share) {
    if (share.isPublished()) {
      expected.add(Wording.ENGLISH.numbers().share(share));
    }
  }

  @Test
  void thePageAndThePdfSayTheSameSentences() throws IOException {
    String text = text(pdf).replaceAll("\\s+", " ");
    new Findings(new Material(Telling.english(SAMPLE), NOTES, List.of(), Audience.EVERYBODY))
        .all()
        .forEach(
            finding -> {
              assertTrue(text.contains(finding.sentence()), finding.sentence());
              assertTrue(html.contains(finding.sentence()), finding.sentence());
            });
  }

  @Test
  void everyPdfPageSaysThatTheDataIsSynthetic() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertTrue(stripper.getText(document).contains("Synthetic data"), "page " + page);
      }
    }
    assertTrue(html.contains("class=\"mark\">Synthetic data"));
  }

  @Test
  void everyPdfPageNamesExactlyTheSourcesThatGaveSomething() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(document).replaceAll("\\s+", " ");
        assertTrue(text.contains("Remotive: Jobs from remotive.com"), "page " + page + ": " + text);
        assertTrue(text.contains("See <b>Remote OK</b> & friends"), "page " + page + ": " + text);
        assertFalse(text.contains("Never asked here"), "page " + page);
      }
    }
  }

  @Test
  void anAttributionWithAnAddressIsALink(@TempDir Path to) throws IOException {
    Map<String, SourceNote> notes =
        Map.of("remoteok", new SourceNote("Remote OK", "Remote OK (https://remoteok.com)"));
    ReportWriter.write(SAMPLE, new ReportRequest(to, Set.of(Format.HTML, Format.CSV), notes));
    Path root = to.resolve("2026-08-23");

    assertTrue(
        Files.readString(root.resolve("report.html"))
            .contains(
                "<a href=\"https://remoteok.com\" title=\"To the source\">"
                    + "Remote OK (https://remoteok.com)</a>"));
    assertTrue(
        Files.readString(root.resolve("data/datapackage.json"))
            .contains("\"path\" : \"https://remoteok.com\""));
  }

  @Test
  void realDataIsNotCalledSynthetic(@TempDir Path to) throws IOException {
    var real =
        new Statistics(
            SampleStatistics.vintage(false),
            SAMPLE.demand(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            SAMPLE.runs());
    write(real, to);
    Path root = to.resolve("2026-08-23");
    assertFalse(Files.readString(root.resolve("report.html")).contains("Synthetic data"));
    assertFalse(text(Files.readAllBytes(root.resolve("report.pdf"))).contains("Synthetic"));
    assertFalse(Files.readString(root.resolve("charts/demand.svg")).contains("Synthetic"));
  }

  @Test
  void thePdfHasBookmarksTagsLanguageAndEmbeddedFonts() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var catalog = document.getDocumentCatalog();
      var titles = new ArrayList<String>();
      for (PDOutlineItem item : catalog.getDocumentOutline().children()) {
        titles.add(item.getTitle());
      }
      assertEquals(
          List.of(
              "What changed, and where it stands",
              "Demand by role",
              "New and open postings",
              "Growth and momentum",
              "Where the postings are",
              "Advertised pay",
              "Skills",
              "Levels",
              "Remote, hybrid, on site",
              "Employers and industries",
              "Time to close",
              "Possibly inactive postings",
              "Why shares move",
              "Claims checked",
              "Sources and their health",
              "Method, definitions, versions"),
          titles);
      assertTrue(catalog.getMarkInfo().isMarked());
      assertEquals("en", catalog.getLanguage());
      for (var page : document.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
        }
      }
    }
  }

  @Test
  void wordsCopiedFromThePdfAreWhole() throws IOException {
    String text = text(pdf);
    assertTrue(text.contains("Software Engineer"));
    assertTrue(text.contains("Method, definitions, versions"));
  }

  @Test
  void thePageNeedsNoNetworkAndHasNoForeignMarkup() {
    assertTrue(html.length() < 2_000_000, "" + html.length());
    String body = html.replaceAll("(?s)<style>.*?</style>", "");
    assertFalse(Pattern.compile("(src|href)=\"(?!#)").matcher(body).find());
    assertFalse(body.contains("<script>alert"));
    assertFalse(body.contains("<b>Remote OK"));
    assertTrue(body.contains("See &lt;b&gt;Remote OK&lt;/b&gt; &amp; friends"));
    assertFalse(body.contains("Never asked here"));
  }

  @Test
  void everyLinkOfThePageHasItsTargetAndEveryIdIsUnique() {
    var ids = new ArrayList<String>();
    var matcher = Pattern.compile(" id=\"([^\"]+)\"").matcher(html);
    while (matcher.find()) {
      ids.add(matcher.group(1));
    }
    assertEquals(Set.copyOf(ids).size(), ids.size());
    var links = Pattern.compile("href=\"#([^\"]+)\"").matcher(html);
    while (links.find()) {
      assertTrue(ids.contains(links.group(1)), links.group(1));
    }
  }

  static Stream<Statistics> extremes() {
    return Stream.of(
        SampleStatistics.empty(),
        ExtremeStatistics.one(),
        ExtremeStatistics.withheld(),
        ExtremeStatistics.longNames(),
        ExtremeStatistics.thousand());
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("extremes")
  void extremesAreReportsToo(Statistics statistics, @TempDir Path to) throws IOException {
    write(statistics, to);
    Path root = to.resolve("2026-08-23");
    assertTrue(text(Files.readAllBytes(root.resolve("report.pdf"))).contains("What changed"));
    String page = Files.readString(root.resolve("report.html"));
    PdfSource.parse(
        page.replaceFirst("<!DOCTYPE html>", "").replaceAll("(?s)<script>.*?</script>", ""));
    assertTrue(page.length() < 2_000_000, "" + page.length());
  }

  @Test
  void anEmptyReportSaysThatThereIsNoDataAndWhy(@TempDir Path to) throws IOException {
    write(SampleStatistics.empty(), to);
    String text = text(Files.readAllBytes(to.resolve("2026-08-23/report.pdf")));
    assertTrue(text.contains("No source was asked in this period, so there is no data."), text);
    assertTrue(text.contains("No demand index is published: nothing was measured."), text);
  }

  private static String text(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
