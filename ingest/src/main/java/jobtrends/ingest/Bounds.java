package jobtrends.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jobtrends.model.Field;
import jobtrends.model.Problem;
import jobtrends.model.RawListing;

/**
 * What no honest page or listing holds, whatever its platform: it is left out and named, so that
 * nothing behind the readers has to be ready for it.
 */
final class Bounds {

  /** Of every field but the description; the longest title seen has 300 characters. */
  private static final int MAX_FIELD_CHARS = 10_000;

  private static final int MAX_ID_CHARS = 2_000;

  private static final int PROLOGUE_CHARS = 1 << 16;

  private Bounds() {}

  /** Why a page must not be read; empty when it may be. */
  static Optional<Problem> refusal(Page page) {
    int declared = Challenges.isHtml(page.body()) ? -1 : page.body().indexOf("<!ENTITY");
    boolean entities =
        declared >= 0
            && declared < PROLOGUE_CHARS
            && page.body().substring(0, declared).stripLeading().startsWith("<");
    return entities
        ? Optional.of(problem(page, Problem.Kind.UNREADABLE_RECORD, "the page declares entities"))
        : Optional.empty();
  }

  /** A reading without the listings that are out of bounds; each is a problem of it. */
  static Reading within(Reading reading, Page page) {
    var listings = new ArrayList<RawListing>();
    var problems = new ArrayList<>(reading.problems());
    for (RawListing listing : reading.listings()) {
      Optional<String> fault = fault(listing);
      fault.ifPresent(why -> problems.add(problem(page, Problem.Kind.UNREADABLE_LISTING, why)));
      if (fault.isEmpty()) {
        listings.add(listing);
      }
    }
    return problems.size() == reading.problems().size()
        ? reading
        : new Reading(
            listings, reading.nextPages(), reading.advertised(), problems, reading.outlines());
  }

  private static Optional<String> fault(RawListing listing) {
    String id = listing.key().nativeId();
    if (id.length() > MAX_ID_CHARS || id.chars().anyMatch(Character::isISOControl)) {
      return Optional.of("an id of %d characters that is none".formatted(id.length()));
    }
    if (id.contains("..") && List.of(id.split("[/\\\\]")).contains("..")) {
      return Optional.of("an id that leads out of its place: " + id);
    }
    return listing.fields().entrySet().stream()
        .filter(field -> field.getKey() != Field.DESCRIPTION)
        .flatMap(field -> tooLong(field).stream())
        .findFirst();
  }

  private static Optional<String> tooLong(Map.Entry<Field, List<String>> field) {
    return field.getValue().stream()
        .filter(value -> value.length() > MAX_FIELD_CHARS)
        .map(value -> "a %s of %d characters".formatted(field.getKey(), value.length()))
        .findFirst();
  }

  private static Problem problem(Page page, Problem.Kind kind, String detail) {
    return new Problem(kind, page.uri().toString(), detail);
  }
}
