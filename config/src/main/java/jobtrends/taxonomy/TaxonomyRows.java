package jobtrends.taxonomy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads a table of the taxonomy: CSV with a header, UTF-8, {@code #} for a comment line. */
final class TaxonomyRows {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setTrim(true)
          .get();

  private TaxonomyRows() {}

  /** All rows of a table that lies beside this class. A missing table is broken software. */
  static List<CSVRecord> of(String table) {
    var stream = TaxonomyRows.class.getResourceAsStream(table);
    if (stream == null) {
      throw new IllegalStateException("no taxonomy table " + table);
    }
    try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return FORMAT.parse(reader).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read taxonomy table " + table, e);
    }
  }

  /** The parts of a cell that holds several, separated by a bar. */
  static List<String> several(CSVRecord row, String column) {
    return split(row.get(column), "\\|");
  }

  /** The words of a cell. */
  static List<String> words(CSVRecord row, String column) {
    return split(row.get(column), " ");
  }

  static List<String> split(String cell, String separator) {
    return cell.isBlank() ? List.of() : List.of(cell.split(separator));
  }

  static Optional<String> optional(CSVRecord row, String column) {
    return Optional.of(row.get(column)).filter(cell -> !cell.isEmpty());
  }
}
