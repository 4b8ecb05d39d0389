package jobtrends.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import jobtrends.app.CrawlChoice.Verdict;
import jobtrends.ingest.Platform;
import jobtrends.ingest.platform.Follow;
import jobtrends.ingest.platform.Platforms;
import jobtrends.model.Problem;
import jobtrends.settings.PlatformCatalogue;
import jobtrends.settings.PlatformTerms;
import jobtrends.settings.Refused;
import jobtrends.settings.Settings;

/**
 * What becomes of each platform in a run begun now.
 *
 * @param isSet whether the environment holds a variable
 */
record CrawlChoices(Settings settings, Predicate<String> isSet, Polls polls, Instant now) {

  /**
   * Which platforms a run asks, and which it must not ask yet.
   *
   * @param refused why not, by platform id
   */
  record Plan(List<Platform> platforms, Map<String, Problem> refused) {}

  /** A variable that is set to nothing is not set. */
  static boolean isInEnvironment(String variable) {
    return Optional.ofNullable(System.getenv(variable)).filter(v -> !v.isBlank()).isPresent();
  }

  CrawlChoice of(PlatformTerms terms) {
    return CrawlChoice.of(
        terms,
        settings.choice(terms.id()),
        new CrawlChoice.Facts(Platforms.byId(terms.id()), isSet, polls.of(terms.id()), now));
  }

  /**
   * @param only ids of platforms; empty for every one that is on
   * @throws Refused when a named platform is off
   */
  Plan plan(List<String> only) {
    var catalogue = PlatformCatalogue.shipped();
    only.forEach(id -> requireOn(catalogue.get(id)));
    var platforms = new ArrayList<Platform>();
    var refused = new LinkedHashMap<String, Problem>();
    for (Platform platform : Platforms.ALL) {
      CrawlChoice choice = of(catalogue.get(platform.id()));
      boolean asked = only.isEmpty() || only.contains(platform.id());
      if (asked && choice.verdict() == Verdict.ON) {
        platforms.add(asked(platform));
      } else if (asked && choice.verdict() == Verdict.ENOUGH) {
        refused.put(platform.id(), refusal(platform.id(), choice));
      }
    }
    return new Plan(List.copyOf(platforms), refused);
  }

  private Platform asked(Platform platform) {
    Settings.PlatformChoice said = settings.choice(platform.id());
    boolean follows = platform == Platforms.ANY_PAGE && !said.follow().isEmpty();
    return StartingAt.of(follows ? Platforms.anyPage(new Follow(said.follow())) : platform, said);
  }

  private void requireOn(PlatformTerms terms) {
    CrawlChoice choice = of(terms);
    if (choice.verdict() == Verdict.OFF) {
      throw new Refused("platform '" + terms.id() + "' is not crawled: " + choice.reason());
    }
  }

  private static Problem refusal(String id, CrawlChoice choice) {
    return new Problem(Problem.Kind.TERMS_REFUSED, id, choice.reason());
  }
}
