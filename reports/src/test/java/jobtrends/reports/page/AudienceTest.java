package jobtrends.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jobtrends.reports.ExtremeStatistics;
import jobtrends.reports.SampleStatistics;
import jobtrends.reports.wording.Wording;
import jobtrends.settings.ClaimsFile;
import jobtrends.settings.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Editions for somebody: one page, one role, one city, another language. */
class AudienceTest {

  private static final Audience ENGINEERS = Audience.role("Machine Learning Engineer");

  @TempDir Path folder;

  @Test
  void anUnknownNameIsRefusedWithTheNearestKnown() {
    assertEquals(
        "--city: unknown city 'Berlim'; did you mean 'Berlin'?", refused(Audience.city("Berlim")));
    assertEquals(
        "--role: unknown role 'ML Engineer'; did you mean 'NLP Engineer'?",
        refused(Audience.role("ML Engineer")));
  }

  private static String refused(Audience audience) {
    return assertThrows(
            Refused.class, () -> audience.narrowed(SampleStatistics.whole()), audience.toString())
        .getMessage();
  }

  @Test
  void ofNoStatisticsNoRoleIsKnown() {
    assertEquals(
        "--role Data Scientist: these statistics name no role",
        assertThrows(
                Refused.class,
                () -> Audience.role("Data Scientist").narrowed(SampleStatistics.empty()))
            .getMessage());
  }

  @Test
  void aBriefIsPageOneAlone() {
    Report brief = report(Audience.BRIEF, Wording.ENGLISH);
    assertEquals(List.of(), brief.sections());
    assertEquals(report(Audience.EVERYBODY, Wording.ENGLISH).front(), brief.front());
  }

  @Test
  void aRolesEditionNamesNoOtherRole() {
    String html = html(ENGINEERS, Wording.ENGLISH);
    assertTrue(html.contains("Machine Learning Engineer: job postings"));
    assertTrue(html.contains("All roles"), "what it is compared with");
    assertEquals(false, html.contains("Backend Engineer"));
  }

  @Test
  void aCitysEditionGivesItsPlaceAndItsPay() {
    Report berlin = report(Audience.city("Berlin"), Wording.ENGLISH);
    assertEquals("Berlin: job postings", berlin.title());
    assertTrue(berlin.front().findings().get(0).sentence().startsWith("Berlin ranks "));
    assertEquals(
        List.of("city", "city-pay", "sources-and-health", "method"),
        berlin.sections().stream().map(Report.Section::id).toList());
  }

  @Test
  void editionsLieBesideTheFullReport() {
    List<Path> written =
        ReportWriter.write(
            SampleStatistics.whole(), request().with(ENGINEERS, Wording.ENGLISH, List.of()));
    assertEquals(
        List.of(folder.resolve("2026-08-23/role-machine-learning-engineer/report.html")), written);
  }

  @Test
  void germanIsGermanToTheLastHeading() throws IOException {
    ReportWriter.write(
        SampleStatistics.whole(),
        request().with(Audience.EVERYBODY, Wording.of("de"), ClaimsFile.shipped()));
    String html = Files.readString(folder.resolve("2026-08-23/report.html"));

    assertTrue(html.contains("<html lang=\"de\""));
    for (String english :
        List.of(
            " postings ",
            "95% interval",
            "whiskers",
            "No clear",
            "Week of",
            "source complete",
            "Synthetic data",
            "not said",
            "Vintage",
            "median advertised")) {
      String text = html.replaceAll("(?s)<style.*?</style>|<script.*?</script>", "");
      assertEquals(-1, text.indexOf(english), () -> around(text, english));
    }
  }

  private static String around(String text, String found) {
    int at = text.indexOf(found);
    return text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 80));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void everyLanguageSaysExtremes(String language) {
    for (var statistics :
        List.of(
            SampleStatistics.empty(),
            ExtremeStatistics.withheld(),
            ExtremeStatistics.longNames(),
            ExtremeStatistics.thousand())) {
      Report report =
          ReportBuilder.of(
              statistics,
              request().with(Audience.EVERYBODY, Wording.of(language), ClaimsFile.shipped()));
      report.sections().forEach(section -> assertTrue(!section.blocks().isEmpty(), section.id()));
    }
  }

  private ReportRequest request() {
    return new ReportRequest(folder, Set.of(Format.HTML), Map.of());
  }

  private Report report(Audience audience, Wording wording) {
    return ReportBuilder.of(SampleStatistics.whole(), request().with(audience, wording, List.of()));
  }

  private String html(Audience audience, Wording wording) {
    return new String(
        HtmlEdition.bytes(report(audience, wording)), java.nio.charset.StandardCharsets.UTF_8);
  }
}
