package jobtrends.ingest.platform;

import jobtrends.model.Problem.Kind;
import org.jsoup.select.Elements;

/** The cards of an HTML list, a list item a job. */
final class HtmlCards {

  private HtmlCards() {}

  /**
   * The whole ones, in the page's order; a cut is reported, and the card it fell in left out.
   *
   * @param list the name of the element around them
   */
  static Elements whole(Elements cards, String list, Findings findings) {
    String body = findings.body();
    boolean withinOne = Markup.leavesOpen(body, "li");
    if (withinOne || Markup.leavesOpen(body, list) || Markup.endsEarly(body)) {
      findings.problem(Kind.TRUNCATED, "the page ends within its list, at card " + cards.size());
    }
    if (withinOne && !cards.isEmpty()) {
      cards.remove(cards.size() - 1);
    }
    return cards;
  }
}
