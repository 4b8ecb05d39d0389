package jobtrends.ingest.platform;

import java.net.URI;
import java.util.List;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;

/**
 * USAJOBS, the United States' own board: JSON by key, and 10,000 results of a search at most.
 *
 * <p>Numbers are texts; pay is in dollars, by the federal pay scales. Shape seen in a response of
 * May 2016; names and codes added since by the API's documentation.
 */
final class UsaJobs implements Platform {

  private static final int PAGE_SIZE = 250;
  private static final String SEARCH =
      "https://data.usajobs.gov/api/Search?ResultsPerPage=" + PAGE_SIZE;
  private static final int MOST_RESULTS = 10_000;

  private static final Names PAGE =
      Names.ignoring(
          "LanguageCode SearchParameters SearchResult SearchResult.SearchResultCount"
              + " SearchResult.SearchResultCountAll SearchResult.SearchResultItems"
              + " SearchResult.UserArea");

  @Override
  public String id() {
    return "usajobs";
  }

  @Override
  public List<URI> firstPages() {
    return List.of(URI.create(SEARCH + "&Page=1"));
  }

  /** Of a keyword. */
  @Override
  public List<URI> pagesFor(String named) {
    return Queries.search(SEARCH + "&Keyword=", named, "&Page=1");
  }

  @Override
  public boolean owns(URI address) {
    return Hosts.isOn(address, "usajobs.gov");
  }

  @Override
  public Reading read(Page page) {
    var findings = new Findings(id(), page);
    var result = JsonListings.envelope(PAGE, findings).path("SearchResult");
    var total = JsonListings.count(result, "SearchResultCountAll", findings);
    int size = Math.max(1, Queries.number(page.uri(), "ResultsPerPage", PAGE_SIZE));
    return NumberedPages.by("Page", page.uri(), size, total)
        .upTo(MOST_RESULTS / size)
        .read(UsaJobsNames.JOBS, result.path("SearchResultItems"), findings);
  }
}
