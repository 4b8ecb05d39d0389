package jobtrends.ingest.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import jobtrends.model.Field;
import jobtrends.model.Problem.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The items of an RSS feed, or of another list in XML. The parser resolves no entity but the five
 * of XML, and no document.
 */
final class RssItems {

  private RssItems() {}

  static boolean isFeed(String body) {
    return body.substring(0, Math.min(2000, body.length())).contains("<rss");
  }

  /** Every whole item, in the feed's order; a cut is reported. */
  static List<Element> in(Findings findings) {
    return in(List.of("rss", "channel", "item"), findings);
  }

  /**
   * The same of any list; another document in its place is a page of unknown shape.
   *
   * @param path names from the document's own element down to the items'
   */
  static List<Element> in(List<String> path, Findings findings) {
    String body = findings.body();
    String root = path.get(0);
    String name = path.get(path.size() - 1);
    var document = Jsoup.parse(body, "", Parser.xmlParser());
    var items = new ArrayList<Element>(document.select(String.join(" > ", path)));
    if (document.select("> " + root).isEmpty()) {
      findings.unknownShape("XML with <" + root + ">");
    } else if (!body.contains("</" + root + ">")) {
      findings.problem(Kind.TRUNCATED, "the feed ends early, in or after item " + items.size());
      if (Markup.leavesOpen(body, name) && !items.isEmpty()) {
        items.remove(items.size() - 1);
      }
    }
    return items;
  }

  /** A name with a slash in it is the path of values that stand deeper. */
  static Fields fields(Element item, Names names, Findings findings) {
    var fields = new Fields();
    findings.newFields(unknown(item, names));
    for (Element child : item.children()) {
      Field field = names.read().get(child.tagName());
      if (field != null) {
        fields.add(field, child.wholeText());
      }
    }
    names.read().entrySet().stream()
        .filter(name -> name.getKey().contains("/"))
        .forEach(
            name ->
                fields.addAll(
                    name.getValue(),
                    item.select("> " + name.getKey().replace("/", " > ")).eachText()));
    return fields;
  }

  private static List<String> unknown(Element item, Names names) {
    return StreamSupport.stream(item.children().spliterator(), false)
        .map(Element::tagName)
        .filter(name -> !names.knows(name))
        .toList();
  }
}
