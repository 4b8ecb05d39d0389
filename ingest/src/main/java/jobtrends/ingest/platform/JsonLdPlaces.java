package jobtrends.ingest.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import jobtrends.model.Field;

/** Where a {@code JobPosting} is: one value a place, its parts joined as one would print them. */
final class JsonLdPlaces {

  private JsonLdPlaces() {}

  static void read(JsonNode posting, Fields fields) {
    List<JsonNode> places = JsonLdThings.entries(posting.path("jobLocation")).toList();
    List<String> addresses = distinct(places.stream().map(JsonLdPlaces::address));
    List<String> names = distinct(places.stream().map(place -> place.path("name").asText()));
    // Meta prints the first place's address under every place's name.
    boolean namesSayMore = addresses.size() < places.size() && names.size() == places.size();
    // Those of a remote job say where the applicant may live.
    Stream<String> homes = names(posting.path("applicantLocationRequirements"));
    var chosen = namesSayMore ? names : addresses;
    fields.set(Field.LOCATION, distinct(Stream.concat(chosen.stream(), homes)));
    fields.addAll(Field.COUNTRY, distinct(places.stream().flatMap(JsonLdPlaces::countries)));
  }

  private static String address(JsonNode place) {
    JsonNode address = place.path("address");
    if (address.isTextual() || place.isTextual()) {
      return address.isTextual() ? address.asText() : place.asText();
    }
    Stream<String> parts =
        Stream.of("addressLocality", "addressRegion").map(part -> address.path(part).asText());
    return String.join(", ", distinct(Stream.concat(parts, countries(place).limit(1))));
  }

  /** A text, a Country, or a Country whose name is a list. */
  private static Stream<String> countries(JsonNode place) {
    JsonNode country = place.path("address").path("addressCountry");
    return names(country.path("name").isArray() ? country.path("name") : country);
  }

  private static Stream<String> names(JsonNode node) {
    return Names.values(node).stream();
  }

  private static List<String> distinct(Stream<String> texts) {
    return JsonLdPostings.distinct(texts);
  }
}
