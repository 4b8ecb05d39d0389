package jobtrends.settings;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a user may set, as read from {@code jobtrends.yaml}; every key may be left out.
 *
 * @param contact address or page where a site's owner reaches the person who crawls; part of the
 *     user agent, and required before anything is fetched from the network
 * @param fetch limits of a fetch
 * @param platforms what the user says of single platforms, by id
 * @param gazetteer a full GeoNames file ({@code cities500.txt}) to use in place of the built-in one
 * @param sparkMaster where Spark runs
 * @param retention how long raw pages are kept
 * @param quality what the quality of what sources give is held against
 * @param referenceSeries what our numbers are held against
 * @param claims a file of claims to check besides those that ship
 */
public record Settings(
    Optional<String> contact,
    Fetch fetch,
    Map<String, PlatformChoice> platforms,
    Optional<String> gazetteer,
    String sparkMaster,
    Retention retention,
    QualityLimits quality,
    List<ReferenceSeries> referenceSeries,
    Optional<String> claims) {

  public static final String LOCAL_SPARK = "local[*]";

  public static final Settings DEFAULTS =
      new Settings(
          Optional.empty(),
          Fetch.DEFAULTS,
          Map.of(),
          Optional.empty(),
          LOCAL_SPARK,
          Retention.DEFAULTS,
          QualityLimits.DEFAULTS,
          List.of(),
          Optional.empty());

  public Settings {
    fetch = fetch == null ? Fetch.DEFAULTS : fetch;
    platforms = platforms == null ? Map.of() : Map.copyOf(platforms);
    sparkMaster = sparkMaster == null ? LOCAL_SPARK : sparkMaster;
    retention = retention == null ? Retention.DEFAULTS : retention;
    quality = quality == null ? QualityLimits.DEFAULTS : quality;
    referenceSeries = referenceSeries == null ? List.of() : List.copyOf(referenceSeries);
  }

  /** What the user says of a platform; a platform that is not named keeps its own terms. */
  public PlatformChoice choice(String platform) {
    return platforms.getOrDefault(platform, PlatformChoice.NOTHING_SAID);
  }

  /** The fetcher's settings, under the honest name every request carries. */
  public FetchSettings fetchSettings(String version) {
    String name = "Jobtrends/" + version + contact.map(address -> " (+" + address + ")").orElse("");
    return new FetchSettings(
        name,
        fetch.connectTimeout,
        fetch.firstByteTimeout,
        fetch.bodyTimeout,
        fetch.maxBodyMegabytes * 1_000_000L,
        fetch.maxDecodedMegabytes * 1_000_000L,
        fetch.maxAttempts,
        fetch.maxWait,
        List.of());
  }

  /**
   * Limits of a fetch; durations in ISO 8601 ("PT20S").
   *
   * @param maxBodyMegabytes as sent, 10^6 bytes
   * @param maxDecodedMegabytes after decompression
   * @param maxAttempts of one page
   * @param maxWait the longest wait a server may ask for
   */
  public record Fetch(
      Duration connectTimeout,
      Duration firstByteTimeout,
      Duration bodyTimeout,
      Integer maxBodyMegabytes,
      Integer maxDecodedMegabytes,
      Integer maxAttempts,
      Duration maxWait) {

    public static final Fetch DEFAULTS = new Fetch(null, null, null, null, null, null, null);

    public Fetch {
      connectTimeout = or(connectTimeout, Duration.ofSeconds(10));
      firstByteTimeout = or(firstByteTimeout, Duration.ofSeconds(30));
      bodyTimeout = or(bodyTimeout, Duration.ofSeconds(120));
      maxBodyMegabytes = positive("maxBodyMegabytes", or(maxBodyMegabytes, 20));
      maxDecodedMegabytes = positive("maxDecodedMegabytes", or(maxDecodedMegabytes, 100));
      maxAttempts = positive("maxAttempts", or(maxAttempts, 4));
      maxWait = or(maxWait, Duration.ofMinutes(5));
    }

    private static <T> T or(T said, T otherwise) {
      return said == null ? otherwise : said;
    }

    private static int positive(String key, int value) {
      if (value < 1) {
        throw new Refused("fetch." + key + " must be 1 or more, not " + value);
      }
      return value;
    }
  }

  /**
   * @param enabled turns a platform on or off; absent leaves it to its terms
   * @param permission who gave permission for automated access, in the user's words; needed for a
   *     platform whose terms forbid it
   * @param pages addresses to begin at in place of the platform's own
   * @param employers whose boards are read, by the name in their board's address
   * @param searches what is searched for, where a platform is read by search
   * @param follow which links of a list page lead to jobs, for the generic source: "/jobs/*"
   * @param expected what a healthy run looks like here; key by key in place of what ships
   */
  public record PlatformChoice(
      Optional<Boolean> enabled,
      Optional<String> permission,
      List<URI> pages,
      List<String> employers,
      List<String> searches,
      List<String> follow,
      Optional<PlatformTerms.Expectations> expected) {

    public static final PlatformChoice NOTHING_SAID =
        new PlatformChoice(
            Optional.empty(), Optional.empty(), null, null, null, null, Optional.empty());

    public PlatformChoice {
      pages = listed(pages);
      employers = listed(employers);
      searches = listed(searches);
      follow = listed(follow);
    }

    /** Whether the user says what is to be read. */
    public boolean namesSomething() {
      return !pages.isEmpty() || !employers.isEmpty() || !searches.isEmpty();
    }

    private static <T> List<T> listed(List<T> said) {
      return said == null ? List.of() : List.copyOf(said);
    }
  }

  /**
   * How long what holds pages as they came is kept.
   *
   * @param archiveDays raw pages older than that are deleted after a run; 14 unless said otherwise
   */
  public record Retention(Integer archiveDays) {

    public static final Retention DEFAULTS = new Retention(null);

    private static final int SHORT = 14;

    public Retention {
      archiveDays = archiveDays == null ? SHORT : archiveDays;
      if (archiveDays < 0) {
        throw new Refused("retention.archiveDays must be 0 or more, not " + archiveDays);
      }
    }
  }
}
