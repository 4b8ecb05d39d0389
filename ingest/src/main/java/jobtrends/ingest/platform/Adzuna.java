package jobtrends.ingest.platform;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;

/**
 * Adzuna: JSON by key, a country's own search, its page in the path; descriptions are cut short.
 *
 * <p>Pay has neither currency nor period, and some of it Adzuna guessed: the text "1" says so.
 * Listings seen in a dump of March 2026; the page around them by the API's documentation.
 */
final class Adzuna implements Platform {

  private static final String API = "https://api.adzuna.com/v1/api/jobs/";
  private static final Set<String> COUNTRIES =
      Set.of("at au be br ca ch de es fr gb in it mx nl nz pl sg us za".split(" "));
  private static final Pattern NUMBER = Pattern.compile("/search/(\\d{1,9})$");

  private static final Names PAGE = Names.ignoring("__CLASS__ count mean results");

  @Override
  public String id() {
    return "adzuna";
  }

  @Override
  public List<URI> firstPages() {
    return Stream.of("gb", "us").map(country -> search(country, "category=it-jobs")).toList();
  }

  /** Of "gb/data engineer": the country by Adzuna's own list, then the words. */
  @Override
  public List<URI> pagesFor(String named) {
    String[] parts = named.split("/", 2);
    return parts.length == 2 && COUNTRIES.contains(parts[0].strip()) && !parts[1].isBlank()
        ? List.of(search(parts[0].strip(), "what=" + Queries.encoded(parts[1].strip())))
        : List.of();
  }

  private static URI search(String country, String query) {
    return URI.create(API + country + "/search/1?" + query + "&results_per_page=50&sort_by=date");
  }

  @Override
  public boolean owns(URI address) {
    return Hosts.isOn(address, "adzuna.com");
  }

  @Override
  public Reading read(Page page) {
    var findings = new Findings(id(), page);
    var root = JsonListings.envelope(PAGE, findings);
    var found = NUMBER.matcher(page.uri().getRawPath());
    long number = found.find() ? Long.parseLong(found.group(1)) : 1;
    int size = Queries.number(page.uri(), "results_per_page", 10);
    var total = JsonListings.count(root, "count", findings);
    return new NumberedPages(number, size, total, next -> page(page.uri(), next))
        .read(AdzunaNames.JOBS, root.path("results"), findings);
  }

  private static URI page(URI address, long number) {
    String path = NUMBER.matcher(address.getRawPath()).replaceFirst("/search/" + number);
    return address.resolve(path + "?" + Objects.toString(address.getRawQuery(), ""));
  }
}
