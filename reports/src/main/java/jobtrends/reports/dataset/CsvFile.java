package jobtrends.reports.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as CSV: RFC 4180, UTF-8, ISO dates, numbers with a point and no thousands separators,
 * absent values empty. Text that a spreadsheet would take for a formula gets an apostrophe in
 * front.
 */
public final class CsvFile {

  /** More than any statistic is sure of; one more than the report prints. */
  private static final int DECIMALS = 6;

  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private CsvFile() {}

  public static byte[] bytes(DataTable table) {
    var text = new StringBuilder();
    String[] header = table.columns().stream().map(DataColumn::name).toArray(String[]::new);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader(header).get();
    try (var printer = new CSVPrinter(text, format)) {
      for (List<Optional<Object>> row : table.rows()) {
        printer.printRecord(row.stream().map(CsvFile::cell).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String cell(Optional<Object> value) {
    if (value.isEmpty()) {
      return "";
    }
    return value.get() instanceof Double number ? number(number) : text(value.get());
  }

  private static String number(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
  }

  private static String text(Object value) {
    return value instanceof Number ? value.toString() : harmless(value.toString());
  }

  /** Text that no spreadsheet takes for a formula. */
  public static String harmless(String text) {
    boolean isFormula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return isFormula ? "'" + text : text;
  }
}
