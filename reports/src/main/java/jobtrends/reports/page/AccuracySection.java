package jobtrends.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import jobtrends.model.AccuracyFigure;
import jobtrends.model.Estimate;
import jobtrends.reports.page.Report.Block;
import jobtrends.reports.page.Report.Cell;
import jobtrends.reports.page.Report.Paragraph;

/** How well listings are read, and since when by another version: a part of the method page. */
final class AccuracySection {

  private static final String MEASURE = "accuracy.measure.";

  private final Material material;
  private final Tables tables;

  AccuracySection(Material material) {
    this.material = material;
    this.tables = new Tables(material.wording());
  }

  List<Block> blocks() {
    List<List<Cell>> rows =
        material.statistics().quality().accuracy().stream()
            .filter(AccuracyFigure::isOverall)
            .filter(figure -> material.wording().has(MEASURE + figure.figure()))
            .filter(figure -> figure.value().isPublished())
            .map(this::row)
            .toList();
    var blocks = new ArrayList<Block>();
    blocks.add(
        rows.isEmpty()
            ? new Paragraph(material.say("accuracy.none"))
            : tables.table(
                "accuracy-table",
                tables.columns("accuracy.field", "accuracy.measure", "#accuracy.share", "#table.n"),
                rows,
                material.say("accuracy.note", versions())));
    setAside().ifPresent(blocks::add);
    return blocks;
  }

  private Optional<Block> setAside() {
    OptionalLong counted =
        material.statistics().skills().stream()
            .flatMapToLong(skill -> skill.setAside().stream())
            .reduce(Long::sum);
    return counted.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Paragraph(
                material.say("accuracy.set-aside", material.numbers().count(counted.getAsLong()))));
  }

  private List<Cell> row(AccuracyFigure figure) {
    Estimate value = figure.value();
    String task = "accuracy.task." + figure.task();
    return List.of(
        Cell.of(material.wording().has(task) ? material.say(task) : figure.task()),
        Cell.of(material.say(MEASURE + figure.figure())),
        tables.cell(value, tables.numbers()::percent),
        tables.count(value.n()));
  }

  private String versions() {
    return material.statistics().quality().accuracy().stream()
        .findFirst()
        .map(figure -> String.join(", ", figure.versions()))
        .orElse("");
  }
}
