package jobtrends.ingest.platform;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jobtrends.model.Field;
import jobtrends.model.Origin;
import jobtrends.model.Problem.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The cards of Upwork's search pages, one a job. Shape seen in a page of 2026-05-25. */
final class UpworkCards {

  private static final Pattern CIPHERTEXT = Pattern.compile("~\\w{1,40}");

  private UpworkCards() {}

  static void read(Findings findings) {
    String body = findings.body();
    var document = Jsoup.parse(body);
    document.outputSettings().prettyPrint(false);
    var cards = document.select("article[data-ev-job-uid]");
    if (document.select("[data-test=JobsList]").isEmpty()) {
      findings.unknownShape("a list of jobs");
    }
    if (Markup.leavesOpen(body, "article") || Markup.endsEarly(body)) {
      findings.problem(Kind.TRUNCATED, "the page ends early, at card " + cards.size());
    }
    if (Markup.leavesOpen(body, "article") && !cards.isEmpty()) {
      cards.remove(cards.size() - 1);
    }
    cards.forEach(card -> readCard(card, findings));
  }

  private static void readCard(Element card, Findings findings) {
    var fields = new Fields();
    fields.add(Field.TITLE, text(card, ".job-tile-title a"));
    var link = CIPHERTEXT.matcher(card.select(".job-tile-title a").attr("href"));
    if (link.find()) {
      fields.add(Field.URL, UpworkJobs.JOB + link.group());
    }
    String description = card.select("[data-test~=JobDescription] p").html();
    fields.add(Field.DESCRIPTION, UpworkJobs.unmarked(description));
    // Relative to the fetch, after its label: "Posted 2 hours ago". The site misspells "published".
    String posted = text(card, "[data-test=job-pubilshed-date] span");
    fields.add(Field.POSTED_AT, posted.replaceFirst("^Posted ", ""));
    fields.add(Field.SENIORITY, text(card, "[data-test=experience-level]"));
    fields.add(Field.EMPLOYMENT_TYPE, text(card, "[data-test=duration-label] strong:last-child"));
    // The last token may count those that are not shown: "+9"; it is no button.
    fields.addAll(Field.TAG, card.select("button[data-test=token]").eachText());
    readPay(card, fields);
    findings.listing(Origin.HTML, Optional.of(card.attr("data-ev-job-uid")), fields);
  }

  /** "Hourly: $15.00 - $35.00" says it all in one text; a budget is the price of the whole work. */
  private static void readPay(Element card, Fields fields) {
    String budget = text(card, "[data-test=is-fixed-price] strong:last-child");
    String type = text(card, "[data-test=job-type-label]");
    if (budget.startsWith("$")) {
      UpworkJobs.put(fields, budget.substring(1));
      fields.set(Field.SALARY_CURRENCY, List.of("$"));
    } else if (type.contains("$")) {
      fields.add(Field.SALARY, type);
    }
  }

  private static String text(Element card, String where) {
    return card.select(where).stream().limit(1).map(Element::text).findFirst().orElse("");
  }
}
