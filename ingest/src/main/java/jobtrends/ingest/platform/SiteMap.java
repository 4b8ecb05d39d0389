package jobtrends.ingest.platform;

import java.net.URI;
import java.util.List;
import java.util.OptionalLong;
import jobtrends.ingest.Page;
import jobtrends.ingest.Reading;
import jobtrends.model.Problem.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A site map: addresses of pages, or of further site maps, on the same host.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">the protocol; 50,000 entries at most</a>
 */
final class SiteMap {

  private static final int HEAD = 2000;

  private SiteMap() {}

  static boolean isOne(String body) {
    String head = body.substring(0, Math.min(HEAD, body.length()));
    return head.contains("<urlset") || head.contains("<sitemapindex");
  }

  /**
   * Leads on to further site maps, and to pages that {@code follow} takes: all, where it has no
   * patterns.
   */
  static Reading read(Page page, Findings findings, Follow follow) {
    Document document = Jsoup.parse(findings.body(), "", Parser.xmlParser());
    List<String> maps = document.select("sitemapindex > sitemap > loc").eachText();
    List<String> pages = document.select("urlset > url > loc").eachText();
    boolean all = follow.patterns().isEmpty() || pages.isEmpty();
    List<String> named = whole(pages.isEmpty() ? maps : pages, findings);
    List<URI> next =
        named.stream()
            .limit(Follow.MOST)
            .flatMap(address -> Follow.onHost(address, page.uri()).stream())
            .filter(address -> all || follow.takes(address))
            .distinct()
            .toList();
    return findings.leadingOn(next, OptionalLong.empty());
  }

  /** Of a map that ends early, or is longer than one may be, what is left out is told. */
  private static List<String> whole(List<String> named, Findings findings) {
    String body = findings.body();
    if (!body.contains("</urlset>") && !body.contains("</sitemapindex>")) {
      findings.problem(Kind.TRUNCATED, "the site map ends early, at entry " + named.size());
    }
    if (named.size() > Follow.MOST) {
      findings.problem(Kind.PAGE_LIMIT, named.size() + " entries; a site map holds " + Follow.MOST);
    }
    return Markup.leavesOpen(body, "loc") && !named.isEmpty()
        ? named.subList(0, named.size() - 1)
        : named;
  }
}
