package jobtrends.app.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jobtrends.app.ReportText;
import jobtrends.app.RowsBehindNumbers;
import jobtrends.app.Typed;
import jobtrends.files.DataFolder;
import jobtrends.files.Json;
import jobtrends.files.StatisticsFolder;
import jobtrends.model.Closing;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.FlowWeek;
import jobtrends.model.PayLevel;
import jobtrends.model.Problem;
import jobtrends.model.SkillShare;
import jobtrends.model.SourceRun;
import jobtrends.model.Statistics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole demo, once: what {@link DemoPlan} plants must be found, and said to be synthetic. */
class DemoTest {

  private static final int WEEKS = 26;
  private static final LocalDate LAST = day(WEEKS - 1);

  @TempDir static Path folder;
  private static Typed answer;
  private static Statistics statistics;
  private static ReportText report;
  private static String html;
  private static List<String> pdf;

  @BeforeAll
  static void playOnce() {
    Path out = folder.resolve("demo");
    answer = Typed.of("demo", "--weeks", WEEKS, "--out", out);
    var data = new DataFolder(out.resolve("data"));
    statistics = new StatisticsFolder(data.statistics(LAST)).read();
    report = new ReportText(out.resolve("reports").resolve(LAST.toString()));
    html = report.html();
    pdf = report.pdf();
  }

  private static LocalDate day(int week) {
    return LocalDate.ofInstant(DemoPlan.runAt(week), ZoneOffset.UTC);
  }

  @Test
  void theDemoSucceedsAndSaysThatItsDataIsSynthetic() {
    assertEquals(0, answer.code(), answer.err());
    assertTrue(answer.err().contains("the listings are synthetic"), answer.err());
    assertEquals("", answer.out());
  }

  @Test
  void theRoleThatDoublesIsFound() {
    Estimate index = index(DemoPlan.DOUBLING_ROLE, WEEKS - 1);

    assertTrue(index.value().orElseThrow() > 150, index.toString());
    assertTrue(index.low().orElseThrow() > 100, index.toString());
    assertSaid("MLOps Engineer postings were \\d+% above their base weeks");
  }

  @Test
  void noRoleThatStaysIsSaidToMove() {
    Estimate index = index("Data Engineer", WEEKS - 1);

    assertTrue(index.low().orElseThrow() < 100 && index.high().orElseThrow() > 100);
    assertSaid("11 of 12 roles show no clear change");
  }

  @Test
  void theSkillThatFallsIsFound() {
    SkillShare fallen =
        statistics.skills().stream()
            .filter(skill -> skill.skill().equals(DemoPlan.FALLING_SKILL))
            .findFirst()
            .orElseThrow();

    assertTrue(fallen.change().high().orElseThrow() < 0, fallen.toString());
    assertSaid("TensorFlow fell from [\\d.]+% to [\\d.]+% of postings");
  }

  @Test
  void theDearestCityIsFound() {
    PayLevel dearest =
        statistics.pay().stream()
            .filter(pay -> pay.group() == PayLevel.Group.CITY && pay.currency().equals("USD"))
            .filter(pay -> pay.pay().median().isPublished())
            .max(Comparator.comparingDouble(pay -> pay.pay().median().value().orElseThrow()))
            .orElseThrow();

    assertTrue(dearest.name().startsWith(DemoPlan.DEAREST_CITY), dearest.toString());
    assertSaid("San Francisco is the city with the highest median advertised pay in USD");
  }

  /** Half have closed after 3.1 weeks; weekly runs can say so to the week. */
  @Test
  void howLongPostingsStayOpenIsFound() {
    Closing all =
        statistics.history().closings().stream()
            .filter(closing -> closing.role().equals(DemandWeek.ALL_ROLES))
            .findFirst()
            .orElseThrow();

    assertEquals(DemoPlan.MEDIAN_DAYS, all.median().value().orElseThrow(), 7, all.toString());
    assertTrue(all.median().low().orElseThrow() <= DemoPlan.MEDIAN_DAYS, all.toString());
    assertTrue(all.median().high().orElseThrow() >= DemoPlan.MEDIAN_DAYS - 7, all.toString());
    assertEquals(
        1 - Math.pow(DemoPlan.CHANCE_TO_STAY, 4),
        all.closedInMonth().value().orElseThrow(),
        0.06,
        all.toString());
    assertTrue(all.closed() > 300, all.toString());
  }

  /** S2: in the board that shows its whole stock every week adds up, and to the next. */
  @Test
  void whatCameAndWentAddsUpToTheStock() {
    List<FlowWeek> whole =
        statistics.history().flows().stream()
            .filter(week -> week.kind() == FlowWeek.Kind.WHOLE_STOCK)
            .filter(week -> week.stock().after().isPublished())
            .toList();
    List<FlowWeek> all =
        whole.stream().filter(week -> week.role().equals(DemandWeek.ALL_ROLES)).toList();

    assertTrue(all.size() >= WEEKS - 4, all.toString());
    for (FlowWeek week : whole) {
      assertEquals(
          count(week.stock().after()),
          count(week.stock().before())
              + count(week.entered().fresh())
              + count(week.entered().reopened())
              - count(week.left().closed())
              - count(week.left().lapsed()),
          week.toString());
    }
    for (int i = 1; i < all.size(); i++) {
      assertEquals(count(all.get(i - 1).stock().after()), count(all.get(i).stock().before()));
    }
  }

  private static double count(Estimate estimate) {
    return estimate.value().orElseThrow();
  }

  @Test
  void aJobOnTwoBoardsIsOnePosting() {
    Set<Integer> mirrored = new TreeSet<>();
    Set<Integer> all = new TreeSet<>();
    for (DemoPosting posting : planted()) {
      all.add(posting.number());
      if (posting.showing().mirrored()) {
        mirrored.add(posting.number());
      }
    }
    var totals = statistics.vintage().totals();

    assertTrue(mirrored.size() > 100, mirrored.size() + " mirrored");
    assertEquals(mirrored.size(), totals.listings() - totals.postings(), mirrored.size() * 0.02);
    assertEquals(all.size(), totals.postings(), all.size() * 0.01);
  }

  private static List<DemoPosting> planted() {
    return new DemoMarket(Demo.SEED, WEEKS)
        .openByWeek().stream().flatMap(Collection::stream).toList();
  }

  @Test
  void theBrokenBoardIsSaidToHaveFailedAndMovesNoIndex() {
    SourceRun broken = run(DemoPlan.BROKEN_BOARD, DemoPlan.BROKEN_WEEK);

    assertEquals(SourceRun.Status.FAILED, broken.status());
    assertEquals(0, broken.counts().unique());
    double before = index(DemandWeek.ALL_ROLES, DemoPlan.BROKEN_WEEK - 1).value().orElseThrow();
    double broke = index(DemandWeek.ALL_ROLES, DemoPlan.BROKEN_WEEK).value().orElseThrow();
    double after = index(DemandWeek.ALL_ROLES, DemoPlan.BROKEN_WEEK + 1).value().orElseThrow();
    assertEquals(before, broke, 4);
    assertEquals(broke, after, 4);
  }

  @Test
  void theBusyBoardWasWaitedFor() {
    SourceRun busy = run(DemoPlan.BUSY_BOARD, DemoPlan.BUSY_WEEK);

    assertEquals(SourceRun.Status.COMPLETE, busy.status());
    assertTrue(busy.counts().unique() > 30, busy.toString());
  }

  @Test
  void aPathThatRobotsCloseIsLeftAloneAndNamed() {
    SourceRun closed = run("jsonld", WEEKS - 1);

    assertEquals(
        Set.of(Problem.Kind.ROBOTS_REFUSED),
        closed.problems().stream()
            .map(SourceRun.ProblemCount::kind)
            .filter(Problem.Kind::loses)
            .collect(Collectors.toSet()));
    assertEquals(
        CareerPages.FIRST_PAGES.get(1).toString(),
        closed.problems().get(0).example().orElseThrow().where());
    assertSaid("robots refused");
  }

  @Test
  void everyRunOfEveryBoardIsCounted() {
    assertEquals(WEEKS * 8, statistics.runs().size());
    assertEquals(List.of(), statistics.vintage().missingDays());
    long landed = statistics.runs().stream().mapToLong(run -> run.counts().unique()).sum();
    assertEquals(statistics.vintage().totals().sightings(), landed);
  }

  @Test
  void everySectionPageChartAndDataSetSaysSynthetic() throws Exception {
    List<String> sections = report.sections();
    assertEquals(18, sections.size());
    // The banner stands above the first three; the last, the method, has no figure.
    assertTrue(html.indexOf("Synthetic data:") < html.indexOf(sections.get(0).strip()));
    sections.subList(3, 17).forEach(DemoTest::assertSynthetic);
    pdf.forEach(DemoTest::assertSynthetic);
    List<String> charts =
        report.files("charts").stream().filter(name -> name.endsWith(".svg")).toList();
    assertTrue(charts.size() >= 10, charts.toString());
    charts.forEach(chart -> assertSynthetic(report.read("charts/" + chart)));
    var datapackage = Json.MAPPER.readTree(report.read("data/datapackage.json"));
    assertTrue(datapackage.path("synthetic").asBoolean());
    assertSynthetic(datapackage.path("description").asText());
  }

  @Test
  void everyNumberLeadsToItsRows() {
    RowsBehindNumbers.check(new DataFolder(folder.resolve("demo").resolve("data")), LAST, report);
  }

  private static void assertSynthetic(String words) {
    assertTrue(words.toLowerCase(Locale.ROOT).contains("synthetic data"), words);
  }

  /** A sentence for readers stands in the page and in the PDF. */
  private static void assertSaid(String sentence) {
    assertTrue(html.matches("(?s).*" + sentence + ".*"), html);
    String pages = String.join(" ", pdf);
    assertTrue(pages.matches("(?s).*" + sentence + ".*"), pages);
  }

  private static Estimate index(String role, int week) {
    LocalDate monday = day(week).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return statistics.demand().stream()
        .filter(row -> row.role().equals(role) && row.week().equals(monday))
        .findFirst()
        .orElseThrow()
        .index();
  }

  private static SourceRun run(String platform, int week) {
    return statistics.runs().stream()
        .filter(run -> run.source().equals(platform) && run.date().equals(day(week)))
        .findFirst()
        .orElseThrow();
  }
}
