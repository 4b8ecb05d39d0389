package jobtrends.ingest.platform;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jobtrends.model.Field;
import jobtrends.model.Origin;
import jobtrends.model.Problem.Kind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One job of LinkedIn's: its own page, or the fragment that stands in for it beside a search. */
final class LinkedInPosting {

  static final String TITLE = ".topcard__title";

  private static final Selectors PARTS =
      new Selectors(
          Map.of(
              Field.TITLE, TITLE,
              Field.COMPANY, ".topcard__flavor:not(.topcard__flavor--bullet)",
              Field.LOCATION, ".topcard__flavor--bullet:not(.topcard__flavor--metadata)",
              Field.POSTED_AT, ".posted-time-ago__text",
              // Only where the law asks for it: third parties name it, no page seen has it.
              Field.SALARY, ".compensation__salary"));

  private static final Map<String, Field> CRITERIA =
      Map.of(
          "Seniority level", Field.SENIORITY,
          "Employment type", Field.EMPLOYMENT_TYPE,
          "Job function", Field.CATEGORY,
          "Industries", Field.CATEGORY);

  /** Stands after all that a fragment says of its job. */
  private static final String END = "decoratedJobPostingId";

  private LinkedInPosting() {}

  static void read(Document document, URI page, Findings findings) {
    String body = findings.body();
    if (body.contains("<html") ? Markup.endsEarly(body) : !body.contains(END)) {
      findings.problem(Kind.TRUNCATED, "the page ends before its job does");
      return;
    }
    document.outputSettings().prettyPrint(false);
    Fields fields = PARTS.fields(document);
    document.select(".show-more-less-html__markup").stream()
        .limit(1)
        .forEach(text -> fields.add(Field.DESCRIPTION, text.html().strip()));
    document.select(".description__job-criteria-item").forEach(c -> criterion(c, fields, findings));
    fields.add(Field.URL, address(document, page));
    String urn = document.select("[data-semaphore-content-urn]").attr("data-semaphore-content-urn");
    findings.listing(Origin.HTML, LinkedInCards.idIn(urn), fields);
  }

  private static void criterion(Element item, Fields fields, Findings findings) {
    String name = item.select(".description__job-criteria-subheader").text().strip();
    String value = item.select(".description__job-criteria-text").text().strip();
    Optional<Field> field = Optional.ofNullable(CRITERIA.get(name));
    findings.newFields(field.isPresent() ? List.of() : List.of(name));
    // Its word for a level nobody named.
    field.filter(f -> !value.equals("Not Applicable")).ifPresent(f -> fields.add(f, value));
  }

  /** The title is a link in a fragment; a page names its address in its head. */
  private static String address(Document document, URI page) {
    return Stream.of(
            document.select("a.topcard__link").attr("abs:href"),
            document.select("link[rel=canonical]").attr("abs:href"))
        .filter(address -> !address.isEmpty())
        .findFirst()
        .map(LinkedIn::bare)
        .orElse(LinkedIn.bare(page.toString()));
  }
}
