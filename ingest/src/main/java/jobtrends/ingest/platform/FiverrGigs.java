package jobtrends.ingest.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jobtrends.model.Field;
import jobtrends.model.Origin;

/** One gig of Fiverr's: a Product, and the breadcrumbs that lead to it, whose last is the gig. */
final class FiverrGigs {

  static final String GIG = "gig";

  private static final Names NAMES =
      Names.reading(
          Map.of("name", Field.TITLE),
          """
          offers @context @type @id aggregateRating brand category description image mpn productID
          review sku url
          """);

  private FiverrGigs() {}

  static void read(JsonNode gig, List<JsonNode> crumbs, URI page, Findings findings) {
    Fields fields = NAMES.fields(gig, findings);
    crumbs.stream()
        .limit(Math.max(0, crumbs.size() - 1))
        .forEach(crumb -> fields.add(Field.CATEGORY, crumb.path("name").asText()));
    fields.add(Field.EMPLOYMENT_TYPE, GIG);
    readPrice(gig.path("offers"), fields);
    URI address = address(crumbs, page);
    fields.add(Field.URL, address.toString());
    // "/seller/gig": a gig's name is its seller's own.
    String path = Objects.toString(address.getPath(), "");
    findings.listing(Origin.JSON_LD, Optional.of(path.replaceFirst("^/", "")), fields);
  }

  private static void readPrice(JsonNode offer, Fields fields) {
    fields.add(Field.SALARY_MIN, offer.path("lowPrice").asText(offer.path("price").asText()));
    fields.add(Field.SALARY_MAX, offer.path("highPrice").asText(offer.path("price").asText()));
    fields.add(Field.SALARY_CURRENCY, offer.path("priceCurrency").asText());
    fields.add(Field.SALARY_PERIOD, GIG);
  }

  private static URI address(List<JsonNode> crumbs, URI page) {
    String last = crumbs.isEmpty() ? "" : crumbs.get(crumbs.size() - 1).path("item").asText();
    return Follow.onHost(last, page).orElse(page);
  }
}
