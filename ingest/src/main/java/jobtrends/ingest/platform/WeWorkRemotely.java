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
import jobtrends.model.Origin;
import org.jsoup.nodes.Element;

/**
 * We Work Remotely: one RSS feed of the newest and one a category, no paging; also its HTML lists,
 * where an archive has them.
 *
 * <p>A title is "Company: Title". The programming feed has neither type nor expires_at. Shape seen
 * in responses of 2022-11-08 to 2026-08-11.
 */
final class WeWorkRemotely implements Platform {

  private static final String SITE = "https://weworkremotely.com/";

  private static final Names ITEM =
      Names.reading(
          Map.ofEntries(
              entry("title", Field.TITLE),
              entry("region", Field.LOCATION),
              entry("category", Field.CATEGORY),
              entry("type", Field.EMPLOYMENT_TYPE),
              entry("skills", Field.TAG),
              entry("description", Field.DESCRIPTION),
              entry("pubDate", Field.POSTED_AT),
              entry("expires_at", Field.EXPIRES_AT),
              entry("link", Field.URL)),
          // Country and state, where filled, were the head office's and not where one may work.
          "guid",
          "media:content",
          "country",
          "state");

  @Override
  public String id() {
    return "weworkremotely";
  }

  @Override
  public List<URI> firstPages() {
    Stream<String> categories =
        Stream.of(
                "remote-programming",
                "remote-full-stack-programming",
                "remote-back-end-programming",
                "remote-front-end-programming",
                "remote-devops-sysadmin",
                "remote-design",
                "remote-product",
                "remote-management-and-finance",
                "remote-sales-and-marketing",
                "remote-customer-support",
                "all-other-remote")
            .map(category -> "categories/" + category + "-jobs.rss");
    return Stream.concat(Stream.of("remote-jobs.rss"), categories)
        .map(path -> URI.create(SITE + path))
        .toList();
  }

  @Override
  public boolean owns(URI address) {
    return Hosts.isOn(address, "weworkremotely.com");
  }

  @Override
  public Reading read(Page page) {
    var findings = new Findings(id(), page);
    if (RssItems.isFeed(findings.body())) {
      RssItems.in(findings).forEach(item -> readItem(item, findings));
    } else {
      WeWorkRemotelyLists.read(SITE, findings);
    }
    return findings.reading();
  }

  private static void readItem(Element item, Findings findings) {
    Fields fields = RssItems.fields(item, ITEM, findings);
    fields.first(Field.TITLE).ifPresent(title -> splitTitle(title, fields));
    findings.listing(Origin.FEED, item.select("> guid").eachText().stream().findFirst(), fields);
  }

  private static void splitTitle(String title, Fields fields) {
    int colon = title.indexOf(": ");
    if (colon > 0) {
      fields.add(Field.COMPANY, title.substring(0, colon).strip());
      fields.set(Field.TITLE, List.of(title.substring(colon + 2).strip()));
    }
  }
}
