package jobtrends.ingest.platform;

import static java.util.Map.entry;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import jobtrends.model.Field;
import jobtrends.model.Origin;
import org.jsoup.nodes.Element;

/**
 * Personio: all positions of one employer in one XML page, at jobs.personio.de or .com.
 *
 * <p>It is asked for no language: positions that lack it would come without their text. Keywords
 * are cut at 255 characters. Shape seen in a response of 2026-07-28.
 */
final class Personio implements Platform {

  private static final Names POSITION =
      Names.reading(
          Map.ofEntries(
              entry("name", Field.TITLE),
              entry("subcompany", Field.COMPANY),
              entry("office", Field.LOCATION),
              entry("additionalOffices/office", Field.LOCATION),
              entry("department", Field.CATEGORY),
              entry("occupationCategory", Field.CATEGORY),
              entry("employmentType", Field.EMPLOYMENT_TYPE),
              entry("schedule", Field.EMPLOYMENT_TYPE),
              entry("seniority", Field.SENIORITY),
              entry("keywords", Field.TAG),
              entry("salaryInformation/min", Field.SALARY_MIN),
              entry("salaryInformation/max", Field.SALARY_MAX),
              entry("salaryInformation/currencyCode", Field.SALARY_CURRENCY),
              entry("salaryInformation/type", Field.SALARY_PERIOD),
              entry("createdAt", Field.POSTED_AT)),
          "id additionalOffices recruitingCategory jobDescriptions yearsOfExperience occupation"
              + " salaryInformation");

  @Override
  public String id() {
    return "personio";
  }

  @Override
  public List<URI> pagesFor(String named) {
    return OwnDomain.pages(named, "https://{}.jobs.personio.de/xml").stream()
        .filter(this::owns)
        .toList();
  }

  @Override
  public boolean owns(URI address) {
    return Hosts.isOn(address, "jobs.personio.de") || Hosts.isOn(address, "jobs.personio.com");
  }

  @Override
  public Reading read(Page page) {
    var findings = new Findings(id(), page);
    String board = Hosts.of(page.uri()).orElse("");
    RssItems.in(List.of("workzag-jobs", "position"), findings)
        .forEach(position -> readOne(position, board, findings));
    return findings.reading();
  }

  private static void readOne(Element position, String board, Findings findings) {
    Fields fields = RssItems.fields(position, POSITION, findings).splitAtCommas(Field.TAG);
    for (Element part : position.select("> jobDescriptions > jobDescription > *")) {
      fields.add(Field.DESCRIPTION, part.wholeText().strip());
    }
    Optional<String> id = position.select("> id").eachText().stream().findFirst();
    id.ifPresent(own -> fields.add(Field.URL, "https://" + board + "/job/" + own));
    findings.listing(Origin.FEED, id.map(own -> board + "/" + own), fields);
  }
}
