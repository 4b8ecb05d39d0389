package jobtrends.ingest.landing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import jobtrends.files.Json;
import jobtrends.model.Problem;

/**
 * A JSON array of objects, or a document: the records are then the elements of the first array of
 * objects in it. Read element by element; a text that stops half way gives those before the stop.
 */
final class JsonRecords implements DumpRecords.Format {

  @Override
  public void read(BufferedReader text, String name, DumpRecords.Sink sink) throws IOException {
    var number = new AtomicLong();
    try (JsonParser parser = Json.MAPPER.createParser(text)) {
      if (!toRecords(parser)) {
        sink.problem(
            new Problem(
                Problem.Kind.UNREADABLE_RECORD,
                name,
                "no list of objects anywhere in the document"));
        return;
      }
      for (boolean goOn = true; goOn && parser.currentToken() != JsonToken.END_ARRAY; ) {
        goOn = one(parser, name + " record " + number.incrementAndGet(), sink);
        parser.nextToken();
      }
    } catch (JsonProcessingException e) {
      sink.problem(broken(e, name + " record " + Math.max(1, number.get())));
    }
  }

  private static boolean one(JsonParser parser, String where, DumpRecords.Sink sink)
      throws IOException {
    JsonNode record = parser.readValueAsTree();
    if (record != null && record.isObject()) {
      return sink.record(record, where);
    }
    sink.problem(new Problem(Problem.Kind.UNREADABLE_LISTING, where, "not an object"));
    return record != null;
  }

  private static Problem broken(JsonProcessingException e, String where) {
    var kind =
        e instanceof JsonEOFException ? Problem.Kind.TRUNCATED : Problem.Kind.UNREADABLE_RECORD;
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    return new Problem(kind, where + ", line " + line, e.getOriginalMessage());
  }

  /** Moves to the first element of the list of records; whether there is one. */
  private static boolean toRecords(JsonParser parser) throws IOException {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.START_ARRAY) {
      return parser.nextToken() != null;
    }
    while (token != null) {
      JsonToken before = token;
      token = parser.nextToken();
      if (before == JsonToken.START_ARRAY && token == JsonToken.START_OBJECT) {
        return true;
      }
    }
    return false;
  }

  /** Whether a document has a list of objects anywhere: then the document itself is no record. */
  static boolean holdsRecords(JsonNode document) {
    if (document.isArray() && document.size() > 0 && document.get(0).isObject()) {
      return true;
    }
    for (JsonNode child : document) {
      if (holdsRecords(child)) {
        return true;
      }
    }
    return false;
  }
}
