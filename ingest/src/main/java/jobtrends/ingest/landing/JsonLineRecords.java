package jobtrends.ingest.landing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import jobtrends.files.Json;
import jobtrends.model.Problem;

/** JSON Lines: one object a line. A line that cannot be read is passed over. */
final class JsonLineRecords implements DumpRecords.Format {

  /** Longer lines are cut here, and then cannot be read: no listing has 16 million characters. */
  private static final int MAX_LINE = 1 << 24;

  @Override
  public void read(BufferedReader text, String name, DumpRecords.Sink sink) throws IOException {
    var line = new StringBuilder();
    boolean goOn = true;
    for (long number = 1; goOn && readLine(text, line); number++) {
      goOn = line.toString().isBlank() || one(line.toString(), name + " line " + number, sink);
    }
  }

  /** Reads the next line; whether there was one. */
  private static boolean readLine(BufferedReader text, StringBuilder line) throws IOException {
    line.setLength(0);
    int c = text.read();
    boolean any = c >= 0;
    for (; c >= 0 && c != '\n'; c = text.read()) {
      if (line.length() < MAX_LINE) {
        line.append((char) c);
      }
    }
    return any;
  }

  private static boolean one(String line, String where, DumpRecords.Sink sink) {
    try {
      JsonNode record = Json.MAPPER.readTree(line);
      if (record.isObject()) {
        return sink.record(record, where);
      }
      sink.problem(unreadable(where, "not an object"));
    } catch (JsonProcessingException e) {
      sink.problem(unreadable(where, e.getOriginalMessage()));
    }
    return true;
  }

  private static Problem unreadable(String where, String detail) {
    return new Problem(Problem.Kind.UNREADABLE_LISTING, where, detail);
  }
}
