package jobtrends.taxonomy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table of this package: comment lines with its version, a header, one row per thing. */
record GazetteerTable(String version, List<CSVRecord> rows) {

  private static final CSVFormat SHAPE =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setCommentMarker('#').get();
  private static final Pattern VERSION = Pattern.compile("version (\\w{1,20})");

  static GazetteerTable named(String resource) {
    try (InputStream bytes = GazetteerTable.class.getResourceAsStream(resource);
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
        CSVParser table = SHAPE.parse(text)) {
      List<CSVRecord> rows = table.getRecords();
      return new GazetteerTable(version(table.getHeaderComment(), resource), rows);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /** The parts of a cell that holds several names. */
  static List<String> names(String cell) {
    return Stream.of(cell.split("\\|")).filter(name -> !name.isBlank()).toList();
  }

  // A table without a version is a broken build.
  private static String version(String comment, String resource) {
    Matcher said = VERSION.matcher(comment == null ? "" : comment);
    if (!said.find()) {
      throw new IllegalStateException(resource + " says no version in its first lines");
    }
    return said.group(1);
  }
}
