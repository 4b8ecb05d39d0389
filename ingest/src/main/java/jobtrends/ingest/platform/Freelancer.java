package jobtrends.ingest.platform;

import java.net.URI;
import java.util.List;
import java.util.function.LongFunction;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import jobtrends.model.Field;

/**
 * Freelancer.com: the JSON of its active projects, 100 at a time, paged by offset.
 *
 * <p>Pay is a project's budget: an hourly rate where the type is "hourly", the whole price where it
 * is "fixed", which is no period and so no wage. Shape seen in responses of 2022-03-20.
 */
final class Freelancer implements Platform {

  private static final int PAGE_SIZE = 100;
  private static final String SITE = "https://www.freelancer.com/projects/";
  private static final String ACTIVE =
      "https://www.freelancer.com/api/projects/0.1/projects/active/?full_description=true"
          + "&job_details=true&limit="
          + PAGE_SIZE;

  private static final Names PAGE =
      Names.ignoring(
          "status request_id result result.projects result.users result.selected_bids"
              + " result.total_count");

  private static final JsonListings PROJECTS =
      new JsonListings("id", FreelancerNames.PROJECT, (fields, findings) -> care(fields));

  @Override
  public String id() {
    return "freelancer";
  }

  @Override
  public List<URI> firstPages() {
    return List.of(URI.create(ACTIVE + "&offset=0"));
  }

  /** Of words that are searched for. */
  @Override
  public List<URI> pagesFor(String named) {
    return Queries.search(ACTIVE + "&query=", named, "&offset=0");
  }

  @Override
  public boolean owns(URI address) {
    return Hosts.isOn(address, "freelancer.com");
  }

  @Override
  public Reading read(Page page) {
    var findings = new Findings(id(), page);
    var result = JsonListings.envelope(PAGE, findings).path("result");
    var total = JsonListings.count(result, "total_count", findings);
    int size = Math.max(1, Queries.number(page.uri(), "limit", PAGE_SIZE));
    int number = Queries.number(page.uri(), "offset", 0) / size + 1;
    LongFunction<URI> address = next -> Queries.with(page.uri(), "offset", (next - 1) * size);
    return new NumberedPages(number, size, total, address)
        .read(PROJECTS, result.path("projects"), findings);
  }

  private static void care(Fields fields) {
    fields.change(Field.URL, path -> SITE + path);
    // The preview is how the description begins; the longer of the two is the whole.
    fields.set(
        Field.DESCRIPTION,
        fields.all(Field.DESCRIPTION).stream()
            .sorted((one, other) -> Integer.compare(other.length(), one.length()))
            .limit(1)
            .toList());
  }
}
