package jobtrends.ingest.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import jobtrends.model.Field;
import jobtrends.model.Problem.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The items of an RSS feed. The parser resolves no entity but the five of XML, and no document. */
final class RssItems {

  private RssItems() {}

  static boolean isFeed(String body) {
    return body.substring(0, Math.min(2000, body.length())).contains("<rss");
  }

  /** Every whole item, in the feed's order; a cut is reported. */
  static List<Element> in(Findings findings) {
    String body = findings.body();
    var document = Jsoup.parse(body, "", Parser.xmlParser());
    var items = new ArrayList<Element>(document.select("rss > channel > item"));
    if (!body.contains("</rss>")) {
      findings.problem(Kind.TRUNCATED, "the feed ends early, in or after item " + items.size());
      if (Markup.leavesOpen(body, "item") && !items.isEmpty()) {
        items.remove(items.size() - 1);
      }
    }
    return items;
  }

  static Fields fields(Element item, Names names, Findings findings) {
    var fields = new Fields();
    findings.newFields(unknown(item, names));
    for (Element child : item.children()) {
      Field field = names.read().get(child.tagName());
      if (field != null) {
        fields.add(field, child.wholeText());
      }
    }
    return fields;
  }

  private static List<String> unknown(Element item, Names names) {
    return StreamSupport.stream(item.children().spliterator(), false)
        .map(Element::tagName)
        .filter(name -> !names.knows(name))
        .toList();
  }
}
