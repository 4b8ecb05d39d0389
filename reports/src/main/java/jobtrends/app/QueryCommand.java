package jobtrends.app;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.to_json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobtrends.analytics.RowsBehind;
import jobtrends.analytics.Sessions;
import jobtrends.reports.dataset.CsvFile;
import jobtrends.settings.Refused;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.AtomicType;
import org.apache.spark.sql.types.StructField;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jobtrends query}: from a published number to the rows it was counted from. */
@Command(
    name = "query",
    description = {
      "Prints the rows behind a number as CSV: name the table of the data set, and the row of it by"
          + " its columns. --show prints the query itself; --sql takes one of your own over the"
          + " views sightings, week_postings, postings, compared, spells and yardsticks."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  jobtrends query skill-shares skill=Python --data data",
      "  jobtrends query demand-weeks week=2026-06-29 'role=Data Engineer'",
      "  jobtrends query pay-levels group=CITY name=Berlin currency=EUR",
      "  jobtrends query skill-shares --show",
      "  jobtrends query --sql 'SELECT source, count(*) FROM sightings GROUP BY source'",
      "",
      "The rows are for you to check: what a source's terms keep back may not be passed on."
    })
final class QueryCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private DataOptions data;
  @Mixin private OutputOptions output;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "TABLE",
      description = "Table of the data set, as its file is named.")
  private Optional<String> table = Optional.empty();

  @Parameters(
      index = "1..*",
      paramLabel = "COLUMN=VALUE",
      description = "Columns that name the row, as they stand in the CSV.")
  private Map<String, String> key = new TreeMap<>();

  @Option(names = "--sql", paramLabel = "QUERY", description = "Your own query (Spark SQL).")
  private Optional<String> sql = Optional.empty();

  @Option(names = "--show", description = "Print the table's query instead of its rows.")
  private boolean show;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "As counted on this day (UTC); without it, on the day of the newest run.")
  private Optional<LocalDate> asOf = Optional.empty();

  QueryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (table.isPresent() == sql.isPresent()) {
      throw new Refused("name a table of the data set, or give a query with --sql");
    }
    if (show) {
      terminal
          .out()
          .print(RowsBehind.sql(table.orElseThrow(() -> new Refused("--show takes a table"))));
      return Exit.DONE;
    }
    table.ifPresent(name -> RowsBehind.check(name, key));
    return data.alone("query", terminal.clock(), this::rows);
  }

  private int rows() {
    var settings = data.settings();
    var messages = output.messages(terminal);
    var stage = new AnalyseStage(data.folder(), settings, messages, terminal);
    LocalDate day = stage.day(asOf);
    try (var session = Sessions.open(settings.sparkMaster())) {
      var behind = RowsBehind.open(session.spark(), stage.request(day, List.of()));
      Dataset<Row> rows =
          table.map(name -> behind.of(name, key)).or(() -> sql.map(behind::query)).orElseThrow();
      messages.say("query", "as counted on " + day + ": " + print(rows) + " rows");
    }
    return Exit.DONE;
  }

  /** Row by row: a query may give more than fits into memory. */
  private long print(Dataset<Row> rows) {
    Dataset<Row> flat = rows.select(columns(rows));
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader(rows.columns()).get();
    try {
      var printer = new CSVPrinter(terminal.out(), format);
      long count = 0;
      for (Iterator<Row> all = flat.toLocalIterator(); all.hasNext(); count++) {
        printer.printRecord(cells(all.next()));
      }
      printer.flush();
      return count;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lists and places as JSON, for a cell of CSV holds one value. */
  private static Column[] columns(Dataset<Row> rows) {
    return Stream.of(rows.schema().fields()).map(QueryCommand::column).toArray(Column[]::new);
  }

  private static Column column(StructField field) {
    Column column = col("`" + field.name().replace("`", "``") + "`");
    return field.dataType() instanceof AtomicType ? column : to_json(column).as(field.name());
  }

  private static Stream<String> cells(Row row) {
    return IntStream.range(0, row.size()).mapToObj(i -> row.isNullAt(i) ? "" : cell(row.get(i)));
  }

  private static String cell(Object value) {
    return value instanceof Number ? value.toString() : CsvFile.harmless(value.toString());
  }
}
