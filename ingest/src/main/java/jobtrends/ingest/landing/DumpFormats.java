package jobtrends.ingest.landing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import jobtrends.files.Json;

/** Which format a dump has: by its name, and by its beginning where the name does not say. */
final class DumpFormats {

  /** How far ahead we look, in characters; a longer first line is one of a JSON document. */
  private static final int LOOK_AHEAD = 1 << 20;

  private DumpFormats() {}

  /** The format of a text, whose position stays; empty when there is no text. */
  static Optional<DumpRecords.Format> of(String fileName, BufferedReader text) throws IOException {
    String head = head(text);
    if (head.isBlank()) {
      return Optional.empty();
    }
    String name = fileName.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return Optional.of(
        switch (ending) {
          case "csv" -> CsvRecords.commas();
          case "tsv", "tab" -> CsvRecords.tabs();
          case "jsonl", "ndjson" -> new JsonLineRecords();
          case "json" -> json(head);
          default -> byContent(head.stripLeading());
        });
  }

  private static String head(BufferedReader text) throws IOException {
    text.mark(LOOK_AHEAD);
    var head = new char[LOOK_AHEAD - 1];
    int length = 0;
    for (int read = 0; read >= 0 && length < head.length; length += Math.max(0, read)) {
      read = text.read(head, length, head.length - length);
    }
    text.reset();
    return new String(head, 0, length);
  }

  private static DumpRecords.Format byContent(String head) {
    if (head.startsWith("[") || head.startsWith("{")) {
      return json(head);
    }
    String line = head.lines().findFirst().orElse("");
    return count(line, '\t') > count(line, ',') ? CsvRecords.tabs() : CsvRecords.commas();
  }

  private static long count(String line, char sign) {
    return line.chars().filter(c -> c == sign).count();
  }

  /** An array or a document is one value; JSON Lines has an object on every line. */
  private static DumpRecords.Format json(String head) {
    String[] lines = head.strip().split("\r?\n", 3);
    boolean more = lines.length > 1 && lines[1].startsWith("{");
    boolean objectPerLine =
        lines[0].startsWith("{")
            && object(lines[0]).filter(one -> more || !JsonRecords.holdsRecords(one)).isPresent();
    return objectPerLine ? new JsonLineRecords() : new JsonRecords();
  }

  private static Optional<JsonNode> object(String line) {
    try {
      return Optional.of(Json.MAPPER.readTree(line));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
