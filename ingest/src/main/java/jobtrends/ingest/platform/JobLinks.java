package jobtrends.ingest.platform;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Function;
import jobtrends.model.Field;
import jobtrends.model.Origin;
import jobtrends.model.Problem.Kind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page that shows its jobs as links alone: an address and, in the link's text, a title. */
final class JobLinks {

  private JobLinks() {}

  /**
   * Reads every link to a job, each job once; whether there was one. Of a page that ends early the
   * last may be cut, and is left out.
   *
   * @param idIn the id in a job's address; absent for any other address
   */
  static boolean read(
      Document document, Function<String, Optional<String>> idIn, Findings findings) {
    var links = new LinkedHashMap<String, Element>();
    for (Element link : document.select("a[href]")) {
      idIn.apply(link.absUrl("href"))
          .filter(id -> link.hasText())
          .ifPresent(id -> links.putIfAbsent(id, link));
    }
    boolean cut = Markup.endsEarly(findings.body());
    if (cut) {
      findings.problem(Kind.TRUNCATED, "the page ends early, at job " + links.size());
    }
    links.entrySet().stream()
        .limit(Math.max(0, links.size() - (cut ? 1 : 0)))
        .forEach(link -> readOne(link.getKey(), link.getValue(), findings));
    return !links.isEmpty();
  }

  private static void readOne(String id, Element link, Findings findings) {
    var fields = new Fields();
    fields.add(Field.TITLE, link.text().strip()).add(Field.URL, link.absUrl("href"));
    findings.listing(Origin.HTML, Optional.of(id), fields);
  }
}
