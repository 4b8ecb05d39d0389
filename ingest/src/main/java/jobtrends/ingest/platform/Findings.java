package jobtrends.ingest.platform;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import jobtrends.ingest.Page;
import jobtrends.ingest.Reading;
import jobtrends.model.Field;
import jobtrends.model.ListingKey;
import jobtrends.model.Origin;
import jobtrends.model.Problem;
import jobtrends.model.Problem.Kind;
import jobtrends.model.RawListing;

/** Collects what one page gives, listings and problems, until it is a {@link Reading}. */
final class Findings {

  private final String source;
  private final Page page;
  private final List<RawListing> listings = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> newFields = new LinkedHashSet<>();

  Findings(String source, Page page) {
    this.source = source;
    this.page = page;
  }

  /** Keeps a listing; one without an id or a title is left out and reported. */
  void listing(Origin origin, Optional<String> id, Fields fields) {
    if (id.isEmpty() || id.get().isBlank()) {
      problem(Kind.MISSING_FIELD, "a listing without an id: " + nameOf(fields));
    } else if (fields.first(Field.TITLE).isEmpty()) {
      problem(Kind.MISSING_FIELD, "a listing without a title: " + id.get());
    } else {
      var key = new ListingKey(source, id.get());
      listings.add(new RawListing(key, page.fetchedAt(), origin, fields.map()));
    }
  }

  void problem(Kind kind, String detail) {
    problems.add(new Problem(kind, page.uri().toString(), detail));
  }

  void unknownShape(String expected) {
    problem(Kind.UNKNOWN_PAGE_SHAPE, expected + " expected; the page begins " + beginning());
  }

  /** Reports names that nobody has looked at, each once a page. */
  void newFields(Iterable<String> names) {
    for (String name : names) {
      if (newFields.add(name)) {
        problem(Kind.NEW_FIELD, name);
      }
    }
  }

  /** The page's text, without the byte-order mark that some servers leave in it. */
  String body() {
    return page.body().startsWith("\uFEFF") ? page.body().substring(1) : page.body();
  }

  /** Whether nothing is known to be lost so far. */
  boolean areWhole() {
    return problems.stream().noneMatch(problem -> problem.kind().loses());
  }

  Reading reading() {
    return reading(List.of(), OptionalLong.empty());
  }

  /** A page without listings and without a reason for it is reported as empty. */
  Reading reading(List<URI> next, OptionalLong advertised) {
    if (listings.isEmpty() && areWhole()) {
      problem(Kind.EMPTY_PAGE, "the page has its known shape and not one listing");
    }
    return new Reading(listings, next, advertised, problems);
  }

  /** For a page that may be empty: the one after the last of a list cut into pages. */
  Reading readingPastTheEnd(OptionalLong advertised) {
    return new Reading(listings, List.of(), advertised, problems);
  }

  /**
   * For a page that has no listings of its own and only names where they are: an index of threads,
   * a site map. One that names nothing is reported as empty.
   */
  Reading leadingOn(List<URI> next, OptionalLong advertised) {
    return next.isEmpty()
        ? reading(next, advertised)
        : new Reading(listings, next, advertised, problems);
  }

  private static String nameOf(Fields fields) {
    return fields.first(Field.TITLE).orElse("no title either");
  }

  private String beginning() {
    String head = body().substring(0, Math.min(200, body().length()));
    String text = head.strip().replaceAll("\\s+", " ");
    return text.isEmpty() ? "with nothing" : '"' + text.substring(0, cut(text)) + '"';
  }

  private static int cut(String text) {
    int end = Math.min(40, text.length());
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }
}
