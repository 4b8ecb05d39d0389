package jobtrends.ingest.platform;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * machinelearningjobs.co.uk: jobs at {@code /view-job/<slug>-<12 hexadecimal digits>}, by their
 * JSON-LD or else by their heading; any other page of it leads on to the jobs it links to.
 *
 * <p><b>It has not met the live site.</b> Only the text of some of its pages, their addresses and
 * titles were to be had, not one response; nor its terms, so the user names the pages.
 */
final class MachineLearningJobs implements Platform {

  private static final Follow JOBS = new Follow(List.of("/view-job/*"));

  private static final Pattern ID = Pattern.compile("/view-job/[^/?#]*-([0-9a-f]{12})(?:[/?#]|$)");

  private static final JsonLdListings POSTINGS =
      JsonLdListings.byAddress(MachineLearningJobs::idIn);

  @Override
  public String id() {
    return "machinelearningjobs";
  }

  @Override
  public boolean owns(URI address) {
    return Hosts.isOn(address, "machinelearningjobs.co.uk");
  }

  @Override
  public Reading read(Page page) {
    var findings = new Findings(id(), page);
    Document document = Jsoup.parse(findings.body(), page.uri().toString());
    if (POSTINGS.read(document, page, findings)) {
      return findings.reading();
    }
    Optional<String> job = idIn(page.uri().toString());
    List<URI> jobs = JOBS.jobs(document, page, findings);
    if (job.isPresent()) {
      JobHeading.read(document, page.uri(), job.get(), findings);
    } else if (jobs.isEmpty()) {
      findings.unknownShape("a job, or links to jobs");
    }
    return findings.leadingOn(jobs, OptionalLong.empty());
  }

  private static Optional<String> idIn(String address) {
    return Optional.of(ID.matcher(address)).filter(Matcher::find).map(found -> found.group(1));
  }
}
