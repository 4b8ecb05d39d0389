package jobtrends.ingest.landing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jobtrends.model.Problem;

/** The records of a dump, whatever its format, one at a time: each a JSON object. */
final class DumpRecords {

  private static final int SAMPLE = 20;

  private DumpRecords() {}

  /** Told what a dump holds, in its order. */
  interface Sink {

    /**
     * @param where file and line or record number
     * @return whether to go on
     */
    boolean record(JsonNode record, String where);

    void problem(Problem problem);
  }

  /** One format. */
  @FunctionalInterface
  interface Format {

    /**
     * Reads records until the end, or until the sink has had enough.
     *
     * @param name of the file, for problems
     */
    void read(BufferedReader text, String name, Sink sink) throws IOException;
  }

  /** Reads a whole dump. Never throws on what the file holds. */
  static void read(Path file, Sink sink) {
    String name = file.getFileName().toString();
    try (BufferedReader text = DumpText.open(file, sink::problem)) {
      Optional<Format> format = DumpFormats.of(name, text);
      if (format.isPresent()) {
        format.get().read(text, name, sink);
      } else {
        sink.problem(new Problem(Problem.Kind.TRUNCATED, name, "the file is empty"));
      }
    } catch (IOException e) {
      sink.problem(new Problem(Problem.Kind.UNREADABLE_RECORD, name, "cannot read: " + e));
    }
  }

  /** The first records, to see what kind of dump it is. */
  static List<JsonNode> sample(Path file) {
    var sample = new ArrayList<JsonNode>();
    read(
        file,
        new Sink() {
          @Override
          public boolean record(JsonNode record, String where) {
            sample.add(record);
            return sample.size() < SAMPLE;
          }

          @Override
          public void problem(Problem problem) {
            // The reading that counts comes after this one and meets it again.
          }
        });
    return sample;
  }
}
