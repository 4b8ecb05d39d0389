package jobtrends.ingest.platform;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import jobtrends.model.Problem.Kind;

/**
 * A JSON text, read as far as it is whole: what stood before a cut is kept, an entry of a list only
 * when it is complete. Every value is kept as it was printed, numbers too; null is left out.
 * Control characters and odd escapes within strings are let pass, since real pages have them.
 *
 * @param root missing when nothing could be read
 * @param damage why the rest could not be read
 */
record JsonBody(JsonNode root, Optional<Damage> damage) {

  /** What ended the reading early: TRUNCATED, or UNREADABLE_LISTING where the text goes on. */
  record Damage(Kind kind, String detail) {}

  private static final JsonFactory LENIENT =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  /** The page's JSON; an early end, or a page that is none, is reported. */
  static JsonNode of(Findings findings) {
    JsonBody body = of(findings.body());
    if (body.root.isMissingNode()) {
      findings.unknownShape("JSON");
    } else {
      body.damage.ifPresent(damage -> findings.problem(damage.kind, damage.detail));
    }
    return body.root;
  }

  static JsonBody of(String text) {
    JsonNode root = MissingNode.getInstance();
    try (JsonParser in = LENIENT.createParser(text)) {
      JsonToken first = in.nextToken();
      if (first == JsonToken.START_OBJECT) {
        var object = JsonNodeFactory.instance.objectNode();
        root = object;
        fill(object, in);
      } else if (first == JsonToken.START_ARRAY) {
        var array = JsonNodeFactory.instance.arrayNode();
        root = array;
        fill(array, in);
      }
      return new JsonBody(root, rest(in));
    } catch (IOException e) {
      return new JsonBody(root, Optional.of(damage(e, text)));
    }
  }

  private static void fill(ObjectNode object, JsonParser in) throws IOException {
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      JsonToken token = in.nextToken();
      if (token == JsonToken.START_OBJECT) {
        fill(object.putObject(name), in);
      } else if (token == JsonToken.START_ARRAY) {
        fill(object.putArray(name), in);
      } else if (token != JsonToken.VALUE_NULL) {
        object.put(name, in.getText());
      }
    }
  }

  private static void fill(ArrayNode array, JsonParser in) throws IOException {
    for (var token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
      if (token == JsonToken.START_OBJECT) {
        var entry = array.objectNode();
        fill(entry, in);
        array.add(entry);
      } else if (token == JsonToken.START_ARRAY) {
        var entry = array.arrayNode();
        fill(entry, in);
        array.add(entry);
      } else if (token != JsonToken.VALUE_NULL) {
        array.add(in.getText());
      }
    }
  }

  private static Optional<Damage> rest(JsonParser in) throws IOException {
    return in.nextToken() == null
        ? Optional.empty()
        : Optional.of(new Damage(Kind.UNREADABLE_LISTING, "text after the end of the JSON"));
  }

  private static Damage damage(IOException e, String text) {
    return e instanceof JsonEOFException || endsWithinAWord(text) || isAtEnd(e, text)
        ? new Damage(Kind.TRUNCATED, "the JSON ends early, after " + text.length() + " characters")
        : new Damage(Kind.UNREADABLE_LISTING, "the JSON breaks at " + place(e));
  }

  /** A literal cut in two is no end of file to the parser, but a word it does not know. */
  private static boolean endsWithinAWord(String text) {
    return text.substring(Math.max(0, text.length() - 5))
        .matches("(?s).*[:,\\[\\s](t|f|n)[a-z]{0,3}");
  }

  private static boolean isAtEnd(IOException e, String text) {
    return location(e).filter(at -> at.getCharOffset() >= text.length()).isPresent();
  }

  private static String place(IOException e) {
    return location(e)
        .map(at -> "line " + at.getLineNr() + ", column " + at.getColumnNr())
        .orElse("an unknown place");
  }

  private static Optional<JsonLocation> location(IOException e) {
    return e instanceof JsonProcessingException json
        ? Optional.ofNullable(json.getLocation())
        : Optional.empty();
  }
}
