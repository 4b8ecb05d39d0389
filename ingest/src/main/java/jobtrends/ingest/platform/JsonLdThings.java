package jobtrends.ingest.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jobtrends.model.Problem.Kind;
import org.jsoup.nodes.Element;

/**
 * The things of one schema.org type that a page's {@code application/ld+json} elements describe:
 * alone, in lists, in {@code @graph}, or within another thing.
 */
final class JsonLdThings {

  static final String SCRIPTS = "script[type*=ld+json]";

  private JsonLdThings() {}

  /** Every one under an element, in the page's order; a script that breaks is reported. */
  static List<JsonNode> under(Element element, String type, Findings findings) {
    return of(element.select(SCRIPTS).stream().map(Element::data).toList(), type, findings);
  }

  /** The same of what the scripts hold. */
  static List<JsonNode> of(List<String> scripts, String type, Findings findings) {
    var things = new ArrayList<JsonNode>();
    for (String script : scripts) {
      if (script.contains(type)) {
        things.addAll(in(script, type, findings));
      }
    }
    return things;
  }

  private static List<JsonNode> in(String script, String type, Findings findings) {
    JsonBody body = JsonBody.of(bare(script));
    var things = new ArrayList<JsonNode>();
    collect(body.root(), type, body.damage().isEmpty(), things);
    body.damage()
        .ifPresent(damage -> findings.problem(damage.kind(), "JSON-LD: " + damage.detail()));
    if (body.root().isMissingNode() && body.damage().isEmpty()) {
      findings.problem(Kind.UNREADABLE_LISTING, "JSON-LD that is neither object nor list");
    }
    return things;
  }

  /** In a damaged script only what stands in a list is known to be whole. */
  private static void collect(JsonNode node, String type, boolean whole, List<JsonNode> things) {
    if (node.isObject() && isOf(node, type)) {
      if (whole) {
        things.add(node);
      }
    } else {
      node.forEach(child -> collect(child, type, whole || node.isArray(), things));
    }
  }

  private static boolean isOf(JsonNode node, String type) {
    return Names.values(node.path("@type")).stream()
        .anyMatch(name -> name.equals(type) || name.endsWith("schema.org/" + type));
  }

  /** The JSON without the comment or CDATA marks some pages put around it. */
  private static String bare(String script) {
    String text = script.strip();
    if (text.startsWith("{") || text.startsWith("[")) {
      return text;
    }
    String json = text.replace("<![CDATA[", "").replace("]]>", "");
    int start = (int) json.chars().takeWhile(c -> c != '{' && c != '[').count();
    int end = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']')) + 1;
    return json.substring(Math.min(start, end), end);
  }

  /** A value that may stand alone or in a list. */
  static Stream<JsonNode> entries(JsonNode node) {
    return node.isArray()
        ? StreamSupport.stream(node.spliterator(), false)
        : Stream.of(node).filter(alone -> !alone.isMissingNode());
  }
}
