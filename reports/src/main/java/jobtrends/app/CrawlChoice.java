package jobtrends.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jobtrends.ingest.Platform;
import jobtrends.settings.PlatformTerms;
import jobtrends.settings.PlatformTerms.Access;
import jobtrends.settings.Settings.PlatformChoice;

/**
 * Whether a live crawl reads a platform, and why or why not: its terms decide first, then the user,
 * then how often it was asked lately. Pure.
 */
record CrawlChoice(Verdict verdict, String reason) {

  /** What becomes of a platform in a run begun now. */
  enum Verdict {
    ON,
    /** On, but asked as often as its terms allow: this run leaves it out and says so. */
    ENOUGH,
    OFF
  }

  /**
   * What else there is to know.
   *
   * @param reader of the platform, where there is one
   * @param isSet whether the environment holds a variable
   * @param asked when it was asked in the last 24 hours, oldest first
   */
  record Facts(
      Optional<Platform> reader, Predicate<String> isSet, List<Instant> asked, Instant now) {}

  static CrawlChoice of(PlatformTerms terms, PlatformChoice said, Facts facts) {
    return off(terms, said, facts)
        .map(why -> new CrawlChoice(Verdict.OFF, why))
        .or(() -> enough(terms.rules(), facts).map(why -> new CrawlChoice(Verdict.ENOUGH, why)))
        .orElseGet(() -> new CrawlChoice(Verdict.ON, whyOn(terms, said)));
  }

  private static Optional<String> off(PlatformTerms terms, PlatformChoice said, Facts facts) {
    if (facts.reader().isEmpty()) {
      return Optional.of("no reader yet" + terms.whyOff().map(why -> "; " + why).orElse(""));
    }
    if (said.enabled().isPresent() && !said.enabled().get()) {
      return Optional.of("turned off in the settings");
    }
    if (terms.access() == Access.FORBIDDEN && said.permission().isEmpty()) {
      return Optional.of(forbidden(terms));
    }
    List<String> missing = terms.missingCredentials(facts.isSet());
    if (!missing.isEmpty()) {
      return Optional.of(without(missing, terms));
    }
    if (!said.namesSomething() && facts.reader().get().firstPages().isEmpty()) {
      return Optional.of(nothingNamed(terms));
    }
    return isOn(terms, said) ? Optional.empty() : Optional.of(terms.whyOff().orElse("off"));
  }

  private static String forbidden(PlatformTerms terms) {
    return terms.whyOff().orElse("Its terms forbid automated access.")
        + " Reads pages you supply (--replay); goes live when platforms."
        + terms.id()
        + ".permission in the settings says who gave permission.";
  }

  private static String without(List<String> missing, PlatformTerms terms) {
    String other =
        terms.otherCredentials().isEmpty()
            ? ""
            : " (or " + String.join(", ", terms.otherCredentials()) + ")";
    return "set "
        + String.join(", ", missing)
        + other
        + " in the environment"
        + terms.whyOff().map(why -> ". " + why).orElse("");
  }

  private static String nothingNamed(PlatformTerms terms) {
    String key =
        switch (terms.access()) {
          case EMPLOYER_BOARDS -> "employers";
          case OPEN, API_KEY -> "searches";
          case FORBIDDEN, GENERIC -> "pages";
        };
    return "name " + key + " under platforms." + terms.id() + "." + key + " in the settings";
  }

  /** Who names employers, sets a key or has permission has decided. */
  private static boolean isOn(PlatformTerms terms, PlatformChoice said) {
    boolean decided =
        said.namesSomething()
            || said.permission().isPresent()
            || !terms.credentials().isEmpty()
            || terms.whyOff().isEmpty();
    return said.enabled().orElse(decided);
  }

  private static String whyOn(PlatformTerms terms, PlatformChoice said) {
    if (said.permission().isPresent()) {
      return "permission: " + said.permission().get();
    }
    if (!terms.credentials().isEmpty()) {
      return "its key is set";
    }
    return terms.access() == Access.OPEN ? "allowed by its terms" : "named in the settings";
  }

  private static Optional<String> enough(PlatformTerms.Rules rules, Facts facts) {
    int times = facts.asked().size();
    if (rules.pollsPerDay().isPresent() && times >= rules.pollsPerDay().getAsInt()) {
      return Optional.of(
          "asked "
              + Words.times(times)
              + " in the last 24 hours; its terms allow "
              + rules.pollsPerDay().getAsInt());
    }
    return rules
        .betweenPolls()
        .filter(between -> times > 0 && isTooSoon(facts, between))
        .map(between -> tooSoon(facts, between));
  }

  private static Instant newest(Facts facts) {
    return facts.asked().get(facts.asked().size() - 1);
  }

  private static boolean isTooSoon(Facts facts, Duration between) {
    return newest(facts).plus(between).isAfter(facts.now());
  }

  private static String tooSoon(Facts facts, Duration between) {
    return "asked "
        + Words.span(Duration.between(newest(facts), facts.now()))
        + " ago; its terms ask for "
        + Words.span(between)
        + " between two runs";
  }
}
