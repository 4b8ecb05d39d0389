package jobtrends.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.settings.PlatformTerms;

/**
 * A platform as it stands now, in words: its terms, what becomes of it, and what a check found.
 *
 * @param isSet whether the environment holds a variable; values are never looked at
 */
record PlatformState(
    PlatformTerms terms,
    CrawlChoice choice,
    Predicate<String> isSet,
    Optional<Probe.Finding> found) {

  boolean isOn() {
    return choice.verdict() != CrawlChoice.Verdict.OFF;
  }

  /** The heading a class of platforms stands under. */
  static String heading(PlatformTerms.Access access) {
    return switch (access) {
      case OPEN -> "Open interfaces: on by default";
      case EMPLOYER_BOARDS -> "Boards of employers: on for the employers you name";
      case API_KEY -> "Official interfaces with your own key: on when the key is set";
      case FORBIDDEN -> "Terms forbid automated access: off without permission";
      case GENERIC -> "Any other site with schema.org JobPosting: on for the pages you name";
    };
  }

  /** What there is to say, by what it is about, in the order it is said. */
  Map<String, String> lines() {
    var lines = new LinkedHashMap<String, String>();
    lines.put("pace", pace());
    lines.put("publishes", publishes());
    terms
        .rules()
        .embargo()
        .ifPresent(wait -> lines.put("embargo", Words.span(wait) + " from posting to publishing"));
    storage().ifPresent(words -> lines.put("keeps", words));
    credentials().ifPresent(words -> lines.put("key", words));
    if (terms.form() == PlatformTerms.Form.DOCUMENTED) {
      lines.put("reader", "built to the documented form; has not met the live site");
    }
    lines.put("terms", terms.rules().source() + "; read " + terms.rules().checkedOn());
    found.ifPresent(finding -> lines.put(finding.healthy() ? "now" : "NOW", finding.words()));
    return lines;
  }

  private String pace() {
    var words = new ArrayList<String>();
    words.add(Words.span(terms.rules().minDelay()) + " between requests");
    terms.rules().pollsPerDay().stream()
        .mapToObj(polls -> polls == 1 ? "one run a day" : "at most " + polls + " runs a day")
        .forEach(words::add);
    terms
        .rules()
        .betweenPolls()
        .ifPresent(between -> words.add(Words.span(between) + " between two runs"));
    return String.join(", ", words);
  }

  private String publishes() {
    String what =
        switch (terms.rules().redistribution()) {
          case NONE -> "statistics only, nothing of a listing";
          case FACTS_ONLY -> "statistics and employers' names, no rows";
          case ROWS_WITH_LINK -> "rows with link, no texts";
        };
    return what + "; credits " + terms.rules().attribution();
  }

  private Optional<String> storage() {
    return terms
        .rules()
        .storageLimit()
        .map(Words::span)
        .map(limit -> "pages and rows for " + limit + ", its counts for good");
  }

  private Optional<String> credentials() {
    return Stream.of(terms.credentials(), terms.otherCredentials())
        .filter(names -> !names.isEmpty())
        .map(this::credentials)
        .reduce((these, others) -> these + "; or " + others);
  }

  private String credentials(Collection<String> names) {
    return names.stream()
        .map(name -> name + (isSet.test(name) ? " (set)" : " (not set)"))
        .collect(Collectors.joining(", "));
  }

  /** The same for machines; absent where the terms say nothing. */
  Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("id", terms.id());
    fields.put("name", terms.name());
    fields.put("access", name(terms.access()));
    fields.put("state", name(choice.verdict()));
    fields.put("reason", choice.reason());
    fields.put("reader", name(terms.form()));
    fields.put("minDelay", terms.rules().minDelay().toString());
    terms.rules().pollsPerDay().ifPresent(polls -> fields.put("pollsPerDay", polls));
    put(fields, "betweenPolls", terms.rules().betweenPolls());
    put(fields, "embargo", terms.rules().embargo());
    put(fields, "storageLimit", terms.rules().storageLimit());
    fields.put("redistribution", name(terms.rules().redistribution()));
    fields.put("attribution", terms.rules().attribution());
    fields.put("terms", terms.rules().source());
    fields.put("checkedOn", terms.rules().checkedOn().toString());
    fields.put("credentials", set(terms.credentials()));
    fields.put("otherCredentials", set(terms.otherCredentials()));
    found.ifPresent(finding -> fields.put("now", finding));
    return fields;
  }

  private static void put(Map<String, Object> fields, String name, Optional<Duration> span) {
    span.ifPresent(value -> fields.put(name, value.toString()));
  }

  private Map<String, Boolean> set(List<String> names) {
    var set = new LinkedHashMap<String, Boolean>();
    names.forEach(name -> set.put(name, isSet.test(name)));
    return set;
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
