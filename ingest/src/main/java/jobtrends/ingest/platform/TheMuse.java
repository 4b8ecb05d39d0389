package jobtrends.ingest.platform;

import static java.util.Map.entry;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import jobtrends.model.Field;
import jobtrends.model.Problem.Kind;

/**
 * The Muse: JSON by category, 20 listings a page and none after page 99; a key only allows more
 * requests. There is no pay. Listings seen in a dump of March 2026, the page by its documentation.
 */
final class TheMuse implements Platform {

  private static final String API = "https://www.themuse.com/api/public/jobs?category=";
  private static final String CATEGORIES =
      "Software Engineering, Data and Analytics, Data Science, Computer and IT, Design and UX,"
          + " Product Management";
  private static final int PAGE_SIZE = 20;
  private static final int LAST_PAGE = 99;

  private static final Names PAGE =
      Names.ignoring("results page page_count items_per_page total took timed_out aggregations");

  private static final JsonListings JOBS =
      new JsonListings(
          "id",
          Names.reading(
              Map.ofEntries(
                  entry("name", Field.TITLE),
                  entry("company", Field.COMPANY),
                  entry("locations", Field.LOCATION),
                  entry("contents", Field.DESCRIPTION),
                  entry("refs.landing_page", Field.URL),
                  entry("publication_date", Field.POSTED_AT),
                  entry("levels", Field.SENIORITY),
                  entry("categories", Field.CATEGORY),
                  entry("tags", Field.TAG)),
              "id type model_type short_name"));

  @Override
  public String id() {
    return "themuse";
  }

  @Override
  public List<URI> firstPages() {
    return Stream.of(CATEGORIES.split(", ")).flatMap(name -> pagesFor(name).stream()).toList();
  }

  /** Of one of its categories, by its name. */
  @Override
  public List<URI> pagesFor(String named) {
    return Queries.search(API, named, "&descending=true&page=1");
  }

  @Override
  public boolean owns(URI address) {
    return Hosts.isOn(address, "themuse.com");
  }

  @Override
  public Reading read(Page page) {
    var findings = new Findings(id(), page);
    var root = JsonListings.envelope(PAGE, findings);
    var total = JsonListings.count(root, "total", findings);
    if (root.path("timed_out").asText().equals("true")) {
      findings.problem(Kind.TRUNCATED, "its search ran out of time, so listings may lack");
    }
    return NumberedPages.by("page", page.uri(), PAGE_SIZE, total)
        .upTo(LAST_PAGE)
        .read(JOBS, root.path("results"), findings);
  }
}
