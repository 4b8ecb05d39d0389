package jobtrends.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The terms of every platform the project knows, in the order they are shown. */
public record PlatformCatalogue(List<PlatformTerms> all) {

  /** Ids, the same everywhere: settings, folders, data sets. */
  public static final List<String> IDS =
      List.of(
          "weworkremotely",
          "remotive",
          "remoteok",
          "himalayas",
          "jobicy",
          "workingnomads",
          "arbeitnow",
          "hackernews",
          "greenhouse",
          "lever",
          "ashby",
          "smartrecruiters",
          "workable",
          "recruitee",
          "personio",
          "teamtailor",
          "breezy",
          "pinpoint",
          "upwork",
          "freelancer",
          "adzuna",
          "themuse",
          "usajobs",
          "linkedin",
          "glassdoor",
          "wellfound",
          "toptal",
          "fiverr",
          "machinelearningjobs",
          "jsonld");

  public PlatformCatalogue {
    all = List.copyOf(all);
  }

  /** The terms that ship with the program; read once, when they are first asked for. */
  public static PlatformCatalogue shipped() {
    return Shipped.TERMS;
  }

  private static final class Shipped {
    static final PlatformCatalogue TERMS =
        new PlatformCatalogue(IDS.stream().map(PlatformCatalogue::read).toList());
  }

  /**
   * @throws Refused naming the nearest id when there is no such platform
   */
  public PlatformTerms get(String id) {
    return known(id).orElseThrow(() -> new Refused(Nearest.sentence("platform", id, ids())));
  }

  /** The terms of a source; none where it is no platform of ours, such as somebody's dump. */
  public Optional<PlatformTerms> known(String source) {
    return all.stream().filter(terms -> terms.id().equals(source)).findFirst();
  }

  /** How long a source's rows may be kept; absent where no terms say so. */
  public Optional<Duration> storageLimit(String source) {
    return known(source).flatMap(terms -> terms.rules().storageLimit());
  }

  /** The platform a recorded response belongs to, by its host. */
  public Optional<PlatformTerms> owning(URI address) {
    String host = Optional.ofNullable(address.getHost()).orElse("").toLowerCase(Locale.ROOT);
    return all.stream()
        .filter(terms -> terms.hosts().stream().anyMatch(own -> isBelow(host, own)))
        .findFirst();
  }

  public List<String> ids() {
    return all.stream().map(PlatformTerms::id).collect(Collectors.toList());
  }

  private static boolean isBelow(String host, String own) {
    return host.equals(own) || host.endsWith("." + own);
  }

  private static PlatformTerms read(String id) {
    String name = "/jobtrends/platforms/" + id + ".yaml";
    try (InputStream in = PlatformCatalogue.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: it lacks " + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SettingsFile.parse(text, name, PlatformTerms.class);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
