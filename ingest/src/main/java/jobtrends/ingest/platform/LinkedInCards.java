package jobtrends.ingest.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jobtrends.model.Field;
import jobtrends.model.Origin;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * LinkedIn's search results, a card a job: whole pages, and the fragments they are continued by.
 */
final class LinkedInCards {

  private static final Selectors CARD =
      new Selectors(
          Map.of(
              Field.TITLE, ".base-search-card__title",
              Field.COMPANY, ".base-search-card__subtitle",
              Field.LOCATION, ".job-search-card__location",
              // Seldom there: third parties name it, no page seen has it.
              Field.SALARY, ".job-search-card__salary-info"));

  private LinkedInCards() {}

  static void read(Document document, Findings findings) {
    Elements cards = document.select(".base-search-card");
    if (cards.isEmpty()) {
      findings.unknownShape("cards of a search, or a job's own page");
    }
    HtmlCards.whole(cards, "ul", findings).forEach(card -> readCard(card, findings));
  }

  private static void readCard(Element card, Findings findings) {
    Fields fields = CARD.fields(card);
    fields.add(Field.POSTED_AT, card.select("time").attr("datetime"));
    String address = card.select("a.base-card__full-link").attr("abs:href");
    fields.set(Field.URL, List.of(LinkedIn.bare(address)));
    findings.listing(Origin.HTML, idIn(card.attr("data-entity-urn")), fields);
  }

  /** The number of {@code urn:li:jobPosting:4338002768}. */
  static Optional<String> idIn(String urn) {
    String id = urn.substring(urn.lastIndexOf(':') + 1);
    return Optional.of(id).filter(number -> number.matches("\\d{1,19}"));
  }
}
