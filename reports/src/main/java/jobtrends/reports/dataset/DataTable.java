package jobtrends.reports.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobtrends.model.Estimate;
import jobtrends.model.Vintage;
import jobtrends.model.Withheld;
import jobtrends.reports.dataset.DataColumn.Type;

/**
 * One table of the data set.
 *
 * @param name of the file, without ending
 * @param grain what a row is
 * @param rows one value per column; a value that is not there is absent, never 0
 */
public record DataTable(
    String name, String grain, List<DataColumn> columns, List<List<Optional<Object>>> rows) {

  private static final String REASON = "_reason";

  public DataTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  static <R> Builder<R> of(String name, String grain) {
    return new Builder<>(name, grain);
  }

  /** The same with columns that say in every row its day, what read it, and if it is real. */
  DataTable marked(Vintage vintage) {
    var asOf = new DataColumn("vintage", Type.STRING, "", "last day whose runs count, and edition");
    var versions =
        new DataColumn("versions", Type.STRING, "", "of readers, extractors and taxonomies");
    var synthetic =
        new DataColumn("synthetic", Type.BOOLEAN, "", "true where the listings were generated");
    List<Optional<Object>> marks =
        List.of(
            Optional.of(vintage.name()),
            Optional.of(String.join("; ", vintage.versions())),
            Optional.of(vintage.synthetic()));
    return new DataTable(
        name,
        grain,
        Stream.concat(columns.stream(), Stream.of(asOf, versions, synthetic)).toList(),
        rows.stream().map(row -> Stream.concat(row.stream(), marks.stream()).toList()).toList());
  }

  /** The same with a column that says one thing in every row. */
  DataTable with(DataColumn column, Object value) {
    return new DataTable(
        name,
        grain,
        Stream.concat(columns.stream(), Stream.of(column)).toList(),
        rows.stream()
            .map(row -> Stream.concat(row.stream(), Stream.of(Optional.of(value))).toList())
            .toList());
  }

  /** The same with the floor's result of every estimate, {@code <name>_floor} (S23). */
  DataTable floored() {
    List<Integer> reasons =
        IntStream.range(0, columns.size())
            .boxed()
            .filter(i -> columns.get(i).name().endsWith(REASON))
            .toList();
    Stream<DataColumn> floors =
        reasons.stream()
            .map(i -> columns.get(i).name())
            .map(reason -> reason.substring(0, reason.length() - REASON.length()))
            .map(DataTable::floor);
    return new DataTable(
        name,
        grain,
        Stream.concat(columns.stream(), floors).toList(),
        rows.stream()
            .map(row -> Stream.concat(row.stream(), reasons.stream().map(i -> floor(row.get(i)))))
            .map(Stream::toList)
            .toList());
  }

  private static DataColumn floor(String estimate) {
    return new DataColumn(
        estimate + "_floor",
        Type.STRING,
        "",
        "whether "
            + estimate
            + " rests on enough: PASSED, FAILED, or NOT_ASKED where another"
            + " reason withholds it");
  }

  private static Optional<Object> floor(Optional<Object> reason) {
    return Optional.of(
        reason
            .map(why -> why.equals(Withheld.BELOW_FLOOR.name()) ? "FAILED" : "NOT_ASKED")
            .orElse("PASSED"));
  }

  /** Columns first, then the rows they are read from. */
  static final class Builder<R> {
    private final String name;
    private final String grain;
    private final List<DataColumn> columns = new ArrayList<>();
    private final List<Function<R, Optional<Object>>> readers = new ArrayList<>();

    private Builder(String name, String grain) {
      this.name = name;
      this.grain = grain;
    }

    /** A column whose values are always there. */
    Builder<R> column(DataColumn column, Function<R, Object> reader) {
      return optional(column, row -> Optional.of(reader.apply(row)));
    }

    Builder<R> optional(DataColumn column, Function<R, Optional<Object>> reader) {
      columns.add(column);
      readers.add(reader);
      return this;
    }

    Builder<R> text(String name, String description, Function<R, Object> reader) {
      return column(new DataColumn(name, Type.STRING, "", description), reader);
    }

    Builder<R> date(String name, String description, Function<R, Object> reader) {
      return column(new DataColumn(name, Type.DATE, "", description), reader);
    }

    /** Six columns: the value, both ends of its interval, n, n_eff, and why it is withheld. */
    Builder<R> estimate(DataColumn value, Function<R, Estimate> reader) {
      String name = value.name();
      optional(value, row -> number(reader.apply(row).value()));
      optional(
          new DataColumn(
              name + "_low", value.type(), value.unit(), "lower end of the 95% interval"),
          row -> number(reader.apply(row).low()));
      optional(
          new DataColumn(
              name + "_high", value.type(), value.unit(), "upper end of the 95% interval"),
          row -> number(reader.apply(row).high()));
      column(
          new DataColumn(name + "_n", Type.INTEGER, "postings", "postings " + name + " rests on"),
          row -> reader.apply(row).n());
      optional(
          new DataColumn(
              name + "_n_eff",
              Type.NUMBER,
              "postings",
              "independent postings those are worth (S19); empty where it was not measured"),
          row -> number(reader.apply(row).effectiveN()));
      return optional(
          new DataColumn(
              name + "_reason", Type.STRING, "", "why " + name + " is empty; empty when it is not"),
          row -> reader.apply(row).withheld().map(Withheld::name));
    }

    private static Optional<Object> number(java.util.OptionalDouble value) {
      return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    DataTable rows(List<R> records) {
      List<List<Optional<Object>>> rows =
          records.stream()
              .map(row -> readers.stream().map(reader -> reader.apply(row)).toList())
              .toList();
      return new DataTable(name, grain, columns, rows);
    }
  }
}
