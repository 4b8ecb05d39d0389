package jobtrends.ingest.platform;

import java.util.Map;
import jobtrends.model.Field;
import org.jsoup.nodes.Element;

/**
 * Where a card or a page shows what.
 *
 * @param places field → CSS selector; the first match counts, and of it the text
 */
record Selectors(Map<Field, String> places) {

  Selectors {
    places = Map.copyOf(places);
  }

  Fields fields(Element within) {
    var fields = new Fields();
    places.forEach(
        (field, selector) ->
            within.select(selector).stream()
                .limit(1)
                .forEach(found -> fields.add(field, found.text().strip())));
    return fields;
  }
}
