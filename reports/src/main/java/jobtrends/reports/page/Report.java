package jobtrends.reports.page;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import jobtrends.reports.chart.Chart;
import jobtrends.reports.chart.Figure;
import jobtrends.reports.wording.Wording;

/**
 * What a report says, before anything is laid out.
 *
 * @param title of the whole
 * @param period the window most numbers are about
 * @param asOf last day counted, ISO
 * @param synthetic what every page must say when the listings were generated
 * @param credit whom every page must name; empty where nobody gave anything
 * @param front page 1
 * @param sections the rest, in order; none of a brief
 * @param wording its language
 */
public record Report(
    String title,
    String period,
    String asOf,
    Optional<String> synthetic,
    String credit,
    Front front,
    List<Section> sections,
    Wording wording) {

  public Report {
    sections = List.copyOf(sections);
  }

  /**
   * Page 1.
   *
   * @param health of the runs
   * @param coverage what was looked at, in one line
   * @param keyFigures the few numbers to remember
   * @param findings what changed
   * @param limits what the numbers do not say
   */
  public record Front(
      Health health,
      String coverage,
      List<KeyFigure> keyFigures,
      List<Finding> findings,
      List<String> limits) {}

  /**
   * The run-health banner and the coverage line.
   *
   * @param verdict in one sentence
   * @param details what is missing and why, a sentence each
   */
  public record Health(Level level, String verdict, List<Detail> details) {

    public Health {
      details = List.copyOf(details);
    }

    /**
     * A sentence.
     *
     * @param name of the source it begins with; may be empty
     * @param text the rest
     */
    public record Detail(String name, String text) {}

    public enum Level {
      GOOD,
      CAUTION,
      BAD
    }
  }

  /**
   * @param doubt interval and count
   */
  public record KeyFigure(String number, String what, String doubt) {}

  /**
   * A sentence of page 1 generated from numbers.
   *
   * @param evidence interval and count
   * @param target id of the figure or section that shows it
   */
  public record Finding(String sentence, String evidence, String target) {}

  /** One chapter. */
  public record Section(String id, String title, List<Block> blocks) {
    public Section {
      blocks = List.copyOf(blocks);
    }

    /** The blocks that stay on one page with the title: up to the first picture. */
    public List<Block> lead() {
      for (int i = 0; i < blocks.size(); i++) {
        if (blocks.get(i) instanceof Picture) {
          return blocks.subList(0, i + 1);
        }
      }
      return List.of();
    }

    /** The blocks after the lead. */
    public List<Block> rest() {
      return blocks.subList(lead().size(), blocks.size());
    }
  }

  /** A piece of a section. */
  public sealed interface Block permits Paragraph, Picture, Table, Items, Credits {}

  public record Paragraph(String text) implements Block {}

  /** A chart, or the sentence in its place. */
  public record Picture(Figure figure) implements Block {}

  /** A list of sentences under a heading; the heading may be empty. */
  public record Items(String heading, List<String> items) implements Block {}

  /** Whom the report has to name, each with a link where terms ask for one. */
  public record Credits(String heading, List<Credit> credits) implements Block {}

  public record Credit(String line, Optional<String> link) {}

  /**
   * A table a reader can sort.
   *
   * @param rows one cell per column; the first names the row
   * @param note what is left out; may be empty
   */
  public record Table(
      String id, String caption, List<Column> columns, List<List<Cell>> rows, String note)
      implements Block {}

  public record Column(String heading, boolean isNumber) {}

  /**
   * @param order what to sort by where the text is a number; absent when withheld
   */
  public record Cell(String text, OptionalDouble order) {
    static Cell of(String text) {
      return new Cell(text, OptionalDouble.empty());
    }

    static Cell of(String text, double order) {
      return new Cell(text, OptionalDouble.of(order));
    }
  }

  /** Every chart of the report, in order. */
  public List<Chart> charts() {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .flatMap(block -> block instanceof Picture picture ? Stream.of(picture) : Stream.empty())
        .flatMap(
            picture -> picture.figure() instanceof Chart chart ? Stream.of(chart) : Stream.empty())
        .toList();
  }
}
