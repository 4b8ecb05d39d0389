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
 * <p>The programming feed has no type and no expires_at. Seen from 2022-11-08 to 2026-08-11.
 */
final class WeWorkRemotely implements Platform {

  private static final String SITE = "https://weworkremotely.com/";
  private static final String FEEDS =
      """
      remote-jobs categories/remote-programming-jobs categories/remote-full-stack-programming-jobs
      categories/remote-back-end-programming-jobs categories/remote-front-end-programming-jobs
      categories/remote-devops-sysadmin-jobs categories/remote-design-jobs
      categories/remote-product-jobs categories/remote-management-and-finance-jobs
      categories/remote-sales-and-marketing-jobs categories/remote-customer-support-jobs
      categories/all-other-remote-jobs""";

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
          "guid media:content country state");

  @Override
  public String id() {
    return "weworkremotely";
  }

  @Override
  public List<URI> firstPages() {
    return Stream.of(FEEDS.split("\\s+")).map(feed -> URI.create(SITE + feed + ".rss")).toList();
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
    fields.splitTitleAfterCompany();
    findings.listing(Origin.FEED, item.select("> guid").eachText().stream().findFirst(), fields);
  }
}
