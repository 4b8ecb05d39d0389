package jobtrends.ingest.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import jobtrends.model.Origin;
import jobtrends.model.Problem.Kind;

/**
 * How a platform's list of JSON objects is read, one listing an object.
 *
 * @param id the name that holds the source's own id
 * @param names what the others mean
 * @param care what is peculiar to the source, applied to each listing's fields
 */
record JsonListings(String id, Names names, Care care) {

  /** What is peculiar to a source: it sees what names alone cannot say of a listing. */
  interface Care {
    void take(JsonNode entry, Fields fields, Findings findings);
  }

  JsonListings(String id, Names names) {
    this(id, names, (entry, fields, findings) -> {});
  }

  JsonListings(String id, Names names, BiConsumer<Fields, Findings> care) {
    this(id, names, (entry, fields, findings) -> care.accept(fields, findings));
  }

  /** Reads a list; anything else in its place is a page of unknown shape. */
  void read(JsonNode list, Findings findings) {
    if (list.isArray()) {
      list.forEach(entry -> readOne(entry, findings));
    } else if (findings.areWhole()) {
      findings.unknownShape("a list of listings");
    }
  }

  void readOne(JsonNode entry, Findings findings) {
    if (!entry.isObject()) {
      findings.problem(
          Kind.UNREADABLE_LISTING, "an entry of the list is no object but " + entry.getNodeType());
      return;
    }
    Fields fields = names.fields(entry, findings);
    care.take(entry, fields, findings);
    findings.listing(Origin.API, Names.values(entry.path(id)).stream().findFirst(), fields);
  }

  /**
   * A count the source prints; absent when it does not, or when the page is damaged: ask before
   * reading the list.
   */
  static OptionalLong count(JsonNode page, String name, Findings findings) {
    String text = page.path(name).asText();
    return findings.areWhole() && text.matches("\\d{1,15}")
        ? OptionalLong.of(Long.parseLong(text))
        : OptionalLong.empty();
  }

  /** Names of the page itself, around the list. */
  static JsonNode envelope(Names known, Findings findings) {
    JsonNode root = JsonBody.of(findings);
    findings.newFields(root.isObject() ? known.unknown(root) : List.of());
    return root;
  }
}
