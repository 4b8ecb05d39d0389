package jobtrends.ingest.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jobtrends.ingest.Page;
import jobtrends.model.Field;
import jobtrends.model.Origin;
import jobtrends.model.Problem.Kind;
import org.jsoup.nodes.Document;

/**
 * How a page's JobPostings become listings.
 *
 * @param ids what a posting is known by
 */
record JsonLdListings(Ids ids) {

  /** The source's own id of a posting; absent where it cannot be told. */
  @FunctionalInterface
  interface Ids {
    Optional<String> of(JsonNode posting, Place place);
  }

  /**
   * Where a posting stands.
   *
   * @param own its own address, where it names one
   * @param number on its page, from 1
   */
  record Place(URI page, Optional<String> own, int number) {

    String address() {
      return own.orElse(page.toString());
    }

    Optional<URI> ofFirst() {
      return Optional.of(page).filter(first -> number == 1);
    }
  }

  /** For sites whose addresses hold the id; the page's own address is its first posting's. */
  static JsonLdListings byAddress(Function<String, Optional<String>> idIn) {
    return new JsonLdListings(
        (posting, place) ->
            place.own().flatMap(idIn).or(() -> place.ofFirst().map(URI::toString).flatMap(idIn)));
  }

  /** Reads every posting; whether there was one. A page that ends within a script is reported. */
  boolean read(Document document, Page page, Findings findings) {
    if (Markup.leavesOpen(findings.body(), "script")) {
      findings.problem(Kind.TRUNCATED, "the page ends within a script");
    }
    return read(JsonLdPostings.under(document, findings), page, findings);
  }

  /** The same of a page whose scripts were found without its tree: none of them is left open. */
  boolean readScripts(List<String> scripts, Page page, Findings findings) {
    return read(JsonLdPostings.of(scripts, findings), page, findings);
  }

  private boolean read(List<JsonNode> postings, Page page, Findings findings) {
    for (int i = 0; i < postings.size(); i++) {
      readOne(postings.get(i), page.uri(), i + 1, findings);
    }
    return !postings.isEmpty();
  }

  private void readOne(JsonNode posting, URI page, int number, Findings findings) {
    Fields fields = JsonLdPostings.fields(posting, findings);
    var place = new Place(page, fields.first(Field.URL), number);
    fields.set(Field.URL, List.of(place.address()));
    findings.listing(Origin.JSON_LD, ids.of(posting, place), fields);
  }
}
