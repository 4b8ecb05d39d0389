package jobtrends.ingest.landing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import jobtrends.model.Problem;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * CSV (RFC 4180) or tab-separated text with a header line. A row with more or fewer values than the
 * header is left out: no one can say which column its values belong to.
 */
final class CsvRecords implements DumpRecords.Format {

  private final CSVFormat format;

  private CsvRecords(char delimiter) {
    this.format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(true)
            // A quote that never closes would swallow the rest of the file without a word.
            .setLenientEof(false)
            .setTrailingData(true)
            .get();
  }

  static DumpRecords.Format commas() {
    return new CsvRecords(',');
  }

  static DumpRecords.Format tabs() {
    return new CsvRecords('\t');
  }

  @Override
  public void read(BufferedReader text, String name, DumpRecords.Sink sink) throws IOException {
    CSVParser parser = CSVParser.builder().setReader(text).setFormat(format).get();
    try {
      Iterator<CSVRecord> rows = parser.iterator();
      List<String> header = rows.hasNext() ? rows.next().toList() : List.of();
      for (boolean goOn = true; goOn; ) {
        long line = parser.getCurrentLineNumber() + 1;
        goOn = rows.hasNext() && one(rows.next(), header, new Place(name, line, sink));
      }
    } catch (UncheckedIOException | IllegalStateException e) {
      sink.problem(
          new Problem(
              Problem.Kind.UNREADABLE_RECORD,
              name + " line " + parser.getCurrentLineNumber(),
              why(e)));
    }
  }

  /** What the parser met, without the names of its classes. */
  private static String why(RuntimeException e) {
    return String.valueOf(e.getMessage()).replaceFirst("^(?:[\\w.]+Exception: ?)+", "");
  }

  private record Place(String name, long line, DumpRecords.Sink sink) {

    String where() {
      return name + " line " + line;
    }
  }

  private static boolean one(CSVRecord row, List<String> header, Place place) {
    if (row.size() != header.size()) {
      place
          .sink()
          .problem(
              new Problem(
                  Problem.Kind.UNREADABLE_LISTING,
                  place.where(),
                  row.size() + " values under " + header.size() + " columns"));
      return true;
    }
    ObjectNode record = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < row.size(); i++) {
      record.put(header.get(i), row.get(i));
    }
    return place.sink().record(record, place.where());
  }
}
