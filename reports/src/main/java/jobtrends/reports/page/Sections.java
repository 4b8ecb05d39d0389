package jobtrends.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jobtrends.model.HiringCity.Counting;
import jobtrends.model.PayComparison;
import jobtrends.model.PayLevel.Group;
import jobtrends.model.Statistics;
import jobtrends.model.Vintage;
import jobtrends.reports.chart.DemandChart;
import jobtrends.reports.chart.EmployersChart;
import jobtrends.reports.chart.Figure;
import jobtrends.reports.chart.HiringCitiesChart;
import jobtrends.reports.chart.Numbers;
import jobtrends.reports.chart.PayByCityChart;
import jobtrends.reports.chart.PayByRoleChart;
import jobtrends.reports.chart.RoleSkillsHeatMap;
import jobtrends.reports.chart.SkillChangesChart;
import jobtrends.reports.chart.SkillSharesChart;
import jobtrends.reports.chart.SourceHealthChart;
import jobtrends.reports.chart.WorkModeChart;
import jobtrends.reports.page.Report.Block;
import jobtrends.reports.page.Report.Credit;
import jobtrends.reports.page.Report.Credits;
import jobtrends.reports.page.Report.Items;
import jobtrends.reports.page.Report.Paragraph;
import jobtrends.reports.page.Report.Picture;
import jobtrends.reports.page.Report.Section;
import jobtrends.reports.page.Report.Table;

/** The chapters of the report, in the order they are read. */
final class Sections {

  private static final String PAY =
      "Stated pay only, in its own currency, a year before tax. Pay that a board guessed is never"
          + " counted, nor pay after tax or on target. Read each median together with its"
          + " disclosure: the share of postings that state any pay.";

  private final Statistics statistics;
  private final Map<String, SourceNote> notes;
  private final Tables tables;

  Sections(Statistics statistics, Map<String, SourceNote> notes) {
    this.statistics = statistics;
    this.notes = notes;
    this.tables = new Tables(statistics);
  }

  List<Section> all() {
    return List.of(
        demand(), cities(), pay(), skills(), workMode(), employers(), sources(), method());
  }

  private Section demand() {
    return section(
        "demand-by-role",
        "Demand by role",
        text(
            "A posting counts once, however many boards carry it. Weeks are compared only over"
                + " sources that were complete in both, so a board that comes or breaks does not"
                + " look like a market that grows or shrinks."),
        List.of(DemandChart.of(statistics)),
        List.of(tables.demand()));
  }

  private Section cities() {
    return section(
        "where-the-postings-are",
        "Where the postings are",
        text(
            "Remote advertisements often carry the city of a head office. Both forms are given:"
                + " all postings, and only those that are not remote."),
        List.of(
            HiringCitiesChart.of(statistics, Counting.ALL_POSTINGS),
            HiringCitiesChart.of(statistics, Counting.WITHOUT_REMOTE)),
        List.of(tables.countries(), tables.cities()));
  }

  private Section pay() {
    var figures = new ArrayList<Figure>(PayByRoleChart.of(statistics));
    figures.addAll(PayByCityChart.of(statistics));
    List<PayComparison> compared = statistics.comparisons();
    return section(
        "what-they-offer",
        "Advertised pay",
        Stream.concat(text(PAY).stream(), PayComparisonTable.unsaid(compared).stream()).toList(),
        figures,
        List.of(
            tables.pay(Group.ROLE),
            tables.pay(Group.CITY),
            PayComparisonTable.of(compared, Group.ROLE),
            PayComparisonTable.of(compared, Group.CITY)));
  }

  private Section skills() {
    return section(
        "skills-asked-for",
        "Skills",
        text(
            "A skill counts once per posting. Only postings with a description are in the base."
                + " A change is a rise or a fall when its 95% interval excludes zero."),
        List.of(
            SkillSharesChart.of(statistics),
            SkillChangesChart.of(statistics),
            RoleSkillsHeatMap.of(statistics)),
        List.of(tables.skills(), SkillAskTable.of(statistics)));
  }

  private Section workMode() {
    return section(
        "remote-hybrid-on-site",
        "Remote, hybrid, on site",
        text(
            "As the advertisement says it. \"Not said\" is a class of its own and is not counted"
                + " as on site."),
        List.of(WorkModeChart.of(statistics)),
        List.of());
  }

  private Section employers() {
    return section(
        "who-advertises",
        "Employers",
        text("Agencies advertise under their own name; an employer's own number may be higher."),
        List.of(EmployersChart.of(statistics)),
        List.of());
  }

  private Section sources() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Picture(SourceHealthChart.of(statistics)));
    add(blocks, tables.sources(notes));
    List<Credit> credits =
        Sources.used(statistics, notes).stream()
            .map(note -> new Credit(note.line(), note.link()))
            .toList();
    if (!credits.isEmpty()) {
      blocks.add(new Credits("Attribution", credits));
    }
    return new Section("sources-and-health", "Sources and their health", blocks);
  }

  private Section method() {
    Vintage vintage = statistics.vintage();
    var facts = new ArrayList<String>();
    facts.add(
        "Vintage: "
            + vintage.name()
            + " (UTC). These numbers stay as they are; a later edition of the day may restate them.");
    facts.add("Levels: " + Numbers.window(vintage.level()) + ".");
    facts.add(
        vintage.comparison().isEmpty()
            ? "Compared with: nothing; the history is too short."
            : "Compared with: " + Numbers.window(vintage.comparison()) + ".");
    facts.add(
        Numbers.count(vintage.totals().sightings())
            + " sightings of "
            + Numbers.count(vintage.totals().listings())
            + " listings, "
            + Numbers.count(vintage.totals().postings())
            + " postings without duplicates.");
    if (vintage.totals().sellersOffers() > 0) {
      facts.add(
          Numbers.count(vintage.totals().sellersOffers())
              + " sellers' offers (gigs) are not counted: they are supply of work, not demand.");
    }
    if (!vintage.versions().isEmpty()) {
      facts.add("Versions: " + String.join(", ", vintage.versions()) + ".");
    }
    var blocks = new ArrayList<Block>(List.of(new Items("This report", facts)));
    blocks.addAll(AccuracySection.of(statistics));
    blocks.add(new Items("Method", MethodWords.METHOD));
    blocks.add(new Items("Definitions", MethodWords.DEFINITIONS));
    return new Section("method", "Method, definitions, versions", blocks);
  }

  private static List<Paragraph> text(String words) {
    return List.of(new Paragraph(words));
  }

  private static Section section(
      String id, String title, List<Paragraph> text, List<Figure> figures, List<Table> tables) {
    var blocks = new ArrayList<Block>(text);
    figures.forEach(figure -> blocks.add(new Picture(figure)));
    tables.forEach(table -> add(blocks, table));
    return new Section(id, title, blocks);
  }

  private static void add(List<Block> blocks, Table table) {
    if (!table.rows().isEmpty()) {
      blocks.add(table);
    }
  }
}
