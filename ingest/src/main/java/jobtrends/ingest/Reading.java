package jobtrends.ingest;

import java.net.URI;
import java.util.List;
import java.util.OptionalLong;
import jobtrends.model.Problem;
import jobtrends.model.RawListing;

/**
 * What a page says.
 *
 * @param listings in the page's order, repeats included
 * @param nextPages pages to ask for next
 * @param advertised how many listings the source says it has in all; absent when it does not say
 * @param problems what was not as expected
 * @param outlines whether the listings are shown without their texts, each having a page of its own
 *     among the next
 */
public record Reading(
    List<RawListing> listings,
    List<URI> nextPages,
    OptionalLong advertised,
    List<Problem> problems,
    boolean outlines) {

  public Reading {
    listings = List.copyOf(listings);
    nextPages = List.copyOf(nextPages);
    problems = List.copyOf(problems);
  }

  /** Of a page that shows its listings whole, as most do. */
  public Reading(
      List<RawListing> listings,
      List<URI> nextPages,
      OptionalLong advertised,
      List<Problem> problems) {
    this(listings, nextPages, advertised, problems, false);
  }

  /** The same, of a list whose listings have pages of their own. */
  public Reading ofOutlines() {
    return new Reading(listings, nextPages, advertised, problems, true);
  }

  /** A page that gave nothing but a problem. */
  public static Reading failed(Problem problem) {
    return new Reading(List.of(), List.of(), OptionalLong.empty(), List.of(problem));
  }
}
