package jobtrends.app;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import jobtrends.ingest.Platform;
import jobtrends.ingest.platform.Platforms;
import jobtrends.settings.PlatformCatalogue;
import jobtrends.settings.PlatformTerms;
import jobtrends.settings.Refused;
import jobtrends.settings.Settings;
import jobtrends.settings.Settings.PlatformChoice;

/**
 * What a user names must lead to a page, and to none that terms forbid: said when the settings are
 * read, not in the middle of the night.
 */
final class NamedPages {

  private final String file;
  private final Settings settings;

  private NamedPages(String file, Settings settings) {
    this.file = file;
    this.settings = settings;
  }

  /**
   * @param file where the settings stand, for the person who wrote them
   * @throws Refused naming file, key and name of the first that leads nowhere
   */
  static Settings checked(String file, Settings settings) {
    var named = new NamedPages(file, settings);
    settings.platforms().keySet().stream().sorted().forEach(named::check);
    return settings;
  }

  private void check(String id) {
    PlatformChoice said = settings.choice(id);
    PlatformTerms terms = PlatformCatalogue.shipped().get(id);
    if (!said.employers().isEmpty() && terms.access() != PlatformTerms.Access.EMPLOYER_BOARDS) {
      refuse(
          id, "employers", terms.name() + " has no boards of single employers; take the key out");
    }
    said.pages().forEach(page -> requirePermitted(id, page));
    Platforms.byId(id)
        .ifPresent(
            reader -> {
              requirePages(reader, "employers", said.employers(), "write it as it stands there");
              requirePages(reader, "searches", said.searches(), "see docs/jobtrends.example.yaml");
            });
  }

  private void requirePages(Platform reader, String key, List<String> names, String advice) {
    names.stream()
        .filter(name -> reader.pagesFor(name).isEmpty())
        .findFirst()
        .ifPresent(
            name ->
                refuse(reader.id(), key, "'" + name + "' is part of no address there; " + advice));
  }

  private void requirePermitted(String id, URI page) {
    if (!page.isAbsolute() || page.getHost() == null) {
      refuse(id, "pages", "'" + page + "' is no address; write https://…");
    }
    Optional<PlatformTerms> forbidding = PermittedPages.forbidding(page, settings);
    forbidding.ifPresent(
        terms ->
            refuse(
                id,
                "pages",
                "the terms of "
                    + terms.name()
                    + " forbid asking for "
                    + page
                    + "; save the page and read it with --replay, or say who gave permission under"
                    + " platforms."
                    + terms.id()
                    + ".permission"));
  }

  private void refuse(String id, String key, String why) {
    throw new Refused(file + ", platforms." + id + "." + key + ": " + why);
  }
}
