package jobtrends.app.demo;

import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** We Work Remotely's feeds: RSS, one for everything and one per category, with overlaps. */
final class RssBoard implements DemoBoard {

  private static final DateTimeFormatter RFC_822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss '+0000'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  @Override
  public String platform() {
    return "weworkremotely";
  }

  @Override
  public String host() {
    return "weworkremotely.com";
  }

  @Override
  public Optional<Answer> answer(URI address, List<DemoPosting> open) {
    return category(address.getPath())
        .map(wanted -> open.stream().filter(wanted).toList())
        .map(items -> new Answer("application/rss+xml; charset=utf-8", feed(items)));
  }

  private static Optional<Predicate<DemoPosting>> category(String path) {
    if (path.equals("/remote-jobs.rss")) {
      return Optional.of(posting -> true);
    }
    if (!path.startsWith("/categories/") || !path.endsWith(".rss")) {
      return Optional.empty();
    }
    String name = path.substring("/categories/".length(), path.length() - ".rss".length());
    return Optional.of(posting -> slug(posting).equals(name));
  }

  /** Every category has a posting at all times: an empty feed would be a broken one. */
  private static String slug(DemoPosting posting) {
    List<String> slugs =
        List.of(
            "remote-programming-jobs",
            "remote-full-stack-programming-jobs",
            "remote-back-end-programming-jobs",
            "remote-front-end-programming-jobs",
            "remote-devops-sysadmin-jobs",
            "remote-design-jobs",
            "remote-product-jobs",
            "remote-management-and-finance-jobs",
            "remote-sales-and-marketing-jobs",
            "remote-customer-support-jobs",
            "all-other-remote-jobs");
    return slugs.get(posting.number() % slugs.size());
  }

  private static String feed(List<DemoPosting> items) {
    var xml =
        new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:media=\"http://search.yahoo.com/mrss\">\n  <channel>\n    <title>Synthetic demonstration feed</title>\n    <link>https://weworkremotely.com/remote-jobs.rss</link>\n    <language>en-US</language>\n    <ttl>60</ttl>\n");
    items.forEach(posting -> item(xml, posting));
    return xml.append("  </channel>\n</rss>\n").toString();
  }

  private static void item(StringBuilder xml, DemoPosting posting) {
    String address = "https://weworkremotely.com/remote-jobs/" + posting.slug();
    xml.append("    <item>\n");
    element(xml, "title", posting.employer() + ": " + posting.title());
    element(xml, "region", "Anywhere in the World");
    element(xml, "category", "Programming");
    element(xml, "type", "Full-Time");
    element(xml, "description", DemoText.description(posting));
    element(xml, "pubDate", RFC_822.format(posting.postedAt()));
    element(xml, "guid", address);
    element(xml, "link", address);
    xml.append("    </item>\n");
  }

  private static void element(StringBuilder xml, String name, String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    xml.append("      <")
        .append(name)
        .append('>')
        .append(escaped)
        .append("</")
        .append(name)
        .append(">\n");
  }
}
