package jobtrends.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import jobtrends.model.AccuracyFigure;
import jobtrends.model.Estimate;
import jobtrends.model.Statistics;
import jobtrends.reports.chart.Numbers;
import jobtrends.reports.page.Report.Block;
import jobtrends.reports.page.Report.Cell;
import jobtrends.reports.page.Report.Column;
import jobtrends.reports.page.Report.Paragraph;
import jobtrends.reports.page.Report.Table;

/** How well listings are read, and since when by another version: a part of the method page. */
final class AccuracySection {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("Field", false),
          new Column("Measure", false),
          new Column("Share (95% interval)", true),
          new Column("n", true));

  private static final Map<String, String> FIELDS =
      Map.of(
          "titles", "Job titles",
          "salary", "Pay",
          "skills", "Skills",
          "locations", "Places",
          "duplicates", "Duplicates");

  private static final Map<String, String> MEASURES =
      Map.ofEntries(
          Map.entry("role_accuracy", "role right, \u201cno role\u201d included"),
          Map.entry("role_precision", "role: precision"),
          Map.entry("role_recall", "role: recall"),
          Map.entry("seniority_accuracy", "seniority right"),
          Map.entry("wrong", "stated pay misread"),
          Map.entry("empty", "stated pay not found"),
          Map.entry("pay_precision", "exact pay: precision"),
          Map.entry("pay_recall", "exact pay: recall"),
          Map.entry("false_pay", "pay read where there is none"),
          Map.entry("documents_precision", "technologies: precision"),
          Map.entry("documents_recall", "technologies: recall"),
          Map.entry("cities_exact", "all cities right"),
          Map.entry("countries_exact", "all countries right"),
          Map.entry("work_mode", "work mode right"),
          Map.entry("city_precision", "cities: precision"),
          Map.entry("city_recall", "cities: recall"),
          Map.entry("pair_precision", "same job: precision"),
          Map.entry("pair_recall", "same job: recall"));

  private AccuracySection() {}

  static List<Block> of(Statistics statistics) {
    List<List<Cell>> rows =
        statistics.quality().accuracy().stream()
            .filter(AccuracyFigure::isOverall)
            .filter(figure -> MEASURES.containsKey(figure.figure()))
            .filter(figure -> figure.value().isPublished())
            .map(AccuracySection::row)
            .toList();
    var blocks = new ArrayList<Block>();
    blocks.add(
        rows.isEmpty()
            ? new Paragraph("How well listings are read was not measured for this report.")
            : new Table(
                "accuracy-table", "How well listings are read", COLUMNS, rows, note(statistics)));
    setAside(statistics).ifPresent(blocks::add);
    return blocks;
  }

  private static Optional<Block> setAside(Statistics statistics) {
    OptionalLong counted =
        statistics.skills().stream()
            .flatMapToLong(skill -> skill.setAside().stream())
            .reduce(Long::sum);
    return counted.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Paragraph(
                Numbers.count(counted.getAsLong())
                    + " skill mentions were set aside as employer boilerplate: their postings name"
                    + " the skill only in paragraphs that the employer repeats from job to job."));
  }

  private static List<Cell> row(AccuracyFigure figure) {
    Estimate value = figure.value();
    return List.of(
        Cell.of(FIELDS.getOrDefault(figure.task(), figure.task())),
        Cell.of(MEASURES.get(figure.figure())),
        Cell.of(Numbers.estimate(value, Numbers::percent), value.value().orElseThrow()),
        Cell.of(Numbers.count(value.n()), value.n()));
  }

  private static String note(Statistics statistics) {
    String versions =
        statistics.quality().accuracy().stream()
            .findFirst()
            .map(figure -> String.join(", ", figure.versions()))
            .orElse("");
    return "On the project\u2019s own labelled texts: invented, in the style of real advertisements,"
        + " in seven languages, with more hard cases than a board has. The rules have been mended"
        + " with these texts in view, so on listings nobody has looked at they read worse: when the"
        + " texts were new, 94% of roles, 92% of pay and 93% of skills were found. Read by "
        + versions
        + ".";
  }
}
