package jobtrends.ingest.platform;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jobtrends.model.Field;
import jobtrends.model.Origin;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * We Work Remotely's HTML lists, a card a job. Cards have no description, but pay bands and
 * countries that the feed lacks. Shape seen in pages of 2026-07-03 and 2026-07-15.
 */
final class WeWorkRemotelyLists {

  private static final String CARD = "new-listing";
  private static final Set<String> TYPES =
      Set.of("Full-Time", "Part-Time", "Contract", "Freelance", "Internship");

  private WeWorkRemotelyLists() {}

  static void read(String site, Findings findings) {
    var document = Jsoup.parse(findings.body(), site);
    Elements cards = document.select("section.jobs li.new-listing-container");
    if (document.select("section.jobs").isEmpty()) {
      findings.unknownShape("an RSS feed or a list of jobs");
    }
    // Advertisements for courses and the like wear a card's clothes; they are no jobs.
    HtmlCards.whole(cards, "section", findings)
        .not(".listing-ad")
        .forEach(card -> readCard(card, findings));
  }

  private static void readCard(Element card, Findings findings) {
    var fields = new Fields();
    Optional<String> address =
        card.select("a[href^=/remote-jobs/]").eachAttr("abs:href").stream().findFirst();
    address.ifPresent(url -> fields.add(Field.URL, url));
    add(Field.TITLE, card, "__header__title__text", fields);
    add(Field.COMPANY, card, "__company-name", fields);
    // Relative to the fetch: "10d", "New". The head office beside it is no place of work.
    add(Field.POSTED_AT, card, "__header__icons__date", fields);
    var heading = card.closest("section.jobs").select("h2 > a[href^=/categories/]");
    fields.addAll(
        Field.CATEGORY, texts(heading).stream().filter(t -> !t.isBlank()).limit(1).toList());
    chips(card).forEach(chip -> fields.add(meaning(chip), chip));
    // The feed's guid is this address, so a job has one key in both.
    findings.listing(Origin.HTML, address, fields);
  }

  private static void add(Field field, Element card, String part, Fields fields) {
    texts(card.select("." + CARD + part)).stream().limit(1).forEach(t -> fields.add(field, t));
  }

  /** Labels without those of the site's own: "Featured", "Top 100", "Boosted". */
  private static List<String> chips(Element card) {
    return texts(card.select("p." + CARD + "__categories__category:not([class*=category--])"));
  }

  private static Field meaning(String chip) {
    if (TYPES.contains(chip)) {
      return Field.EMPLOYMENT_TYPE;
    }
    return chip.startsWith("$") ? Field.SALARY : Field.LOCATION;
  }

  private static List<String> texts(Elements elements) {
    return elements.stream().map(Element::text).map(String::strip).toList();
  }
}
