package jobtrends.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jobtrends.reports.page.Audience;
import jobtrends.reports.wording.Wording;
import jobtrends.settings.Claim;
import jobtrends.settings.ClaimsFile;
import jobtrends.settings.Nearest;
import jobtrends.settings.Refused;
import jobtrends.settings.Settings;
import picocli.CommandLine.Option;

/** Whom a report is for, and in which language: shared by {@code report} and {@code run}. */
final class EditionOptions {

  @Option(names = "--brief", description = "One page: health, findings, limits.")
  private boolean brief;

  @Option(
      names = "--city",
      paramLabel = "NAME",
      description = "The edition of one city, by its English name: \"Berlin\".")
  private Optional<String> city = Optional.empty();

  @Option(
      names = "--role",
      paramLabel = "NAME",
      description = "The edition of one role: \"Machine Learning Engineer\".")
  private Optional<String> role = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      defaultValue = "en",
      description = "Language of the report: en, de (default: ${DEFAULT-VALUE}).")
  private String language;

  /**
   * @throws Refused when two editions are asked for at once, or a language that does not ship, or
   *     the settings name a claims file that cannot be read
   */
  ReportChoice choice(Settings settings) {
    return new ReportChoice(audience(), wording(), claims(settings));
  }

  private Audience audience() {
    List<Audience> asked =
        Stream.of(
                Optional.of(Audience.BRIEF).filter(one -> brief),
                city.map(Audience::city),
                role.map(Audience::role))
            .flatMap(Optional::stream)
            .toList();
    if (asked.size() > 1) {
      throw new Refused(
          "--brief, --city and --role are editions of their own; ask for one of them");
    }
    return asked.isEmpty() ? Audience.EVERYBODY : asked.get(0);
  }

  private Wording wording() {
    String asked = language.toLowerCase(Locale.ROOT);
    if (!Wording.LANGUAGES.contains(asked)) {
      throw new Refused("--language: " + Nearest.sentence("language", language, Wording.LANGUAGES));
    }
    return Wording.of(asked);
  }

  private static List<Claim> claims(Settings settings) {
    return settings.claims().map(Path::of).map(ClaimsFile::with).orElseGet(ClaimsFile::shipped);
  }
}
