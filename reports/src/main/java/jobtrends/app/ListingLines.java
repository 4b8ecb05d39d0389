package jobtrends.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import jobtrends.files.Json;
import jobtrends.model.ListingText;
import jobtrends.model.NormalisedListing;
import jobtrends.model.Place;
import jobtrends.model.Salary;
import jobtrends.model.SkillAsk;

/** The two filters' wire form: one JSON object a line. */
final class ListingLines {

  private ListingLines() {}

  /** A line that is no listing; the message says why. */
  static final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    Unreadable(String why) {
      super(why);
    }
  }

  static ListingText read(String line) throws Unreadable {
    JsonNode tree;
    try {
      tree = Json.MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      // Where in the line the parser began says nothing to whoever reads the line's number.
      throw new Unreadable(
          "not JSON: " + e.getOriginalMessage().replaceFirst(" \\(start marker at .*", ""));
    }
    if (!tree.isObject()) {
      throw new Unreadable("not a JSON object");
    }
    return new ListingText(
        text(tree, "id").orElseThrow(() -> new Unreadable("a listing without an \"id\"")),
        text(tree, "title"),
        text(tree, "company"),
        text(tree, "location"),
        text(tree, "salary"),
        text(tree, "description"),
        text(tree, "country"),
        text(tree, "postedAt"));
  }

  private static Optional<String> text(JsonNode tree, String name) {
    JsonNode value = tree.path(name);
    return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
        ? Optional.of(value.asText())
        : Optional.empty();
  }

  static String write(NormalisedListing listing) {
    ObjectNode out = Json.MAPPER.createObjectNode().put("id", listing.id());
    out.put("role", listing.title().role().orElse(null));
    out.put("seniority", lower(listing.title().seniority()));
    listing.skills().forEach(out.putArray("skills")::add);
    ArrayNode details = out.putArray("skillDetails");
    listing.asks().forEach(ask -> details.add(ask(ask)));
    out.set("pay", listing.pay().salary().map(ListingLines::pay).orElse(null));
    out.put("payReason", listing.pay().reason());
    ArrayNode places = out.putArray("places");
    listing.whereabouts().places().forEach(place -> places.add(place(place)));
    out.put("workMode", lower(listing.whereabouts().mode()));
    listing.whereabouts().remoteScope().forEach(out.putArray("remoteScope")::add);
    return out.put("language", listing.language().orElse(null)).toString();
  }

  private static ObjectNode ask(SkillAsk ask) {
    ObjectNode out = Json.MAPPER.createObjectNode().put("name", ask.name());
    out.put("asked", lower(ask.asked()));
    return out.put("years", ask.years().isPresent() ? ask.years().getAsInt() : null);
  }

  private static ObjectNode pay(Salary salary) {
    ObjectNode out = Json.MAPPER.createObjectNode();
    out.put("min", boxed(salary.min())).put("max", boxed(salary.max()));
    out.put("currency", salary.currency()).put("period", salary.period().name());
    return out.put("reason", salary.reason());
  }

  /** JSON has a word for an open end: null. */
  private static Double boxed(OptionalDouble amount) {
    return amount.isPresent() ? amount.getAsDouble() : null;
  }

  private static ObjectNode place(Place place) {
    ObjectNode out = Json.MAPPER.createObjectNode();
    out.put("city", place.city().orElse(null)).put("admin", place.admin().orElse(null));
    out.put("country", place.country().orElse(null));
    return out.put(
        "geonameId", place.geonameId().isPresent() ? place.geonameId().getAsLong() : null);
  }

  private static String lower(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT);
  }
}
