package jobtrends.app;

import java.util.List;
import jobtrends.settings.PlatformTerms;
import jobtrends.settings.Settings;
import jobtrends.settings.Settings.PlatformChoice;

/**
 * Whether a live crawl reads a platform, and why or why not: its terms decide first, then the user.
 */
record CrawlChoice(boolean crawled, String reason) {

  static CrawlChoice of(PlatformTerms terms, Settings settings, boolean hasReader) {
    PlatformChoice choice = settings.choice(terms.id());
    if (!hasReader) {
      return no("no reader yet" + terms.whyOff().map(why -> "; " + why).orElse(""));
    }
    if (choice.enabled().isPresent() && !choice.enabled().get()) {
      return no("turned off in the settings");
    }
    if (terms.access() == PlatformTerms.Access.FORBIDDEN && choice.permission().isEmpty()) {
      return no(
          terms.whyOff().orElse("its terms forbid automated access")
              + "; reads pages you supply (--replay)");
    }
    List<String> missing =
        terms.credentials().stream().filter(name -> System.getenv(name) == null).toList();
    if (!missing.isEmpty()) {
      return no("set " + String.join(", ", missing) + " in the environment");
    }
    if (terms.access() == PlatformTerms.Access.GENERIC && choice.pages().isEmpty()) {
      return no("name pages under platforms." + terms.id() + ".pages in the settings");
    }
    boolean named = !choice.pages().isEmpty();
    boolean on =
        choice
            .enabled()
            .orElse(named || choice.permission().isPresent() || terms.whyOff().isEmpty());
    return on
        ? new CrawlChoice(
            true,
            choice.permission().map(who -> "permission: " + who).orElse("allowed by its terms"))
        : no(terms.whyOff().orElse("off"));
  }

  private static CrawlChoice no(String reason) {
    return new CrawlChoice(false, reason);
  }
}
