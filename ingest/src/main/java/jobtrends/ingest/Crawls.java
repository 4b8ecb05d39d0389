package jobtrends.ingest;

import static java.time.ZoneOffset.UTC;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jobtrends.ingest.landing.RunLedger;
import jobtrends.ingest.landing.SourceName;
import jobtrends.model.Problem;
import jobtrends.model.RunManifest;

/**
 * One run over several platforms, asking the network. A run that was killed is gone on with by the
 * next call on the same UTC day; one left over from an earlier day is closed with what it had
 * archived, because pages asked for today would not be that day's.
 */
public final class Crawls {

  private static final DateTimeFormatter TIME_OF_DAY =
      DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT).withZone(UTC);

  private final CrawlContext context;
  private final String kind;
  private final Map<String, Problem> refused;

  private Crawls(CrawlContext context, String kind, Map<String, Problem> refused) {
    this.context = context;
    this.kind = kind;
    this.refused = Map.copyOf(refused);
  }

  /**
   * Crawls, lands and commits one run.
   *
   * @return its manifest, complete
   * @throws java.io.UncheckedIOException when the disk refuses; the next call goes on
   */
  public static RunManifest live(
      CrawlContext context, PageSource network, List<Platform> platforms) {
    return live(context, network, platforms, Map.of());
  }

  /**
   * The same, and its manifest says of further platforms why they were not asked.
   *
   * @param refused by platform id
   */
  public static RunManifest live(
      CrawlContext context,
      PageSource network,
      List<Platform> platforms,
      Map<String, Problem> refused) {
    return new Crawls(context, "live", refused).run(network, platforms);
  }

  /** The same against job boards that the demo serves itself; its runs say so. */
  public static RunManifest demo(
      CrawlContext context, PageSource network, List<Platform> platforms) {
    return new Crawls(context, "demo", Map.of()).run(network, platforms);
  }

  private RunManifest run(PageSource network, List<Platform> platforms) {
    requireFileNames(platforms);
    LocalDate today = LocalDate.ofInstant(context.clock().instant(), UTC);
    List<RunManifest> unfinished =
        context.data().runs().stream()
            .filter(run -> run.kind().equals(kind) && run.state() == RunManifest.State.RUNNING)
            .toList();
    unfinished.stream()
        .filter(run -> !run.date().equals(today))
        .forEach(run -> close(run, platforms));
    Optional<RunManifest> interrupted =
        unfinished.stream().filter(run -> run.date().equals(today)).findFirst();
    return goOn(interrupted.orElseGet(() -> begin(today)), network, platforms);
  }

  private static void requireFileNames(List<Platform> platforms) {
    platforms.stream()
        .map(Platform::id)
        .filter(id -> !SourceName.isSafe(id))
        .forEach(
            id -> {
              throw new IllegalArgumentException("not a platform id: " + id);
            });
  }

  private RunManifest begin(LocalDate today) {
    Instant now = context.clock().instant();
    return new RunManifest(
        today + "-" + kind + "-" + TIME_OF_DAY.format(now),
        kind,
        today,
        RunManifest.State.RUNNING,
        now,
        List.of(),
        List.of(),
        context.versions());
  }

  private RunManifest goOn(RunManifest run, PageSource network, List<Platform> platforms) {
    var ledger = new RunLedger(context.data(), run, network::traffic);
    refused.forEach(ledger::refuse);
    ledger.plan(platforms.stream().map(Platform::id).toList());
    new PlatformCrawls(context, network, ledger).crawl(platforms);
    return ledger.complete();
  }

  private void close(RunManifest run, List<Platform> platforms) {
    var ledger = new RunLedger(context.data(), run);
    new PlatformCrawls(context, Crawls::notAsked, ledger).crawl(platforms);
    ledger.complete();
  }

  private static Fetched notAsked(URI address) {
    return new Fetched.Failed(
        new Problem(
            Problem.Kind.PAGE_LIMIT,
            address.toString(),
            "the run was interrupted before this page"),
        Optional.empty());
  }
}
