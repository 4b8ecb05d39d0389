package jobtrends.ingest;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jobtrends.ingest.landing.Digests;
import jobtrends.ingest.landing.RunLedger;
import jobtrends.ingest.landing.RunName;
import jobtrends.model.Problem;
import jobtrends.model.SourceRun;

/** One platform's recorded pages of one day. Not threadsafe. */
final class RecordedPlatform {

  private final Platform platform;
  private final Harvest harvest;

  /**
   * Whether the recording can be held against the platform's own pages. Nobody says which pages of
   * the whole web there should be, and remembering them all would cost memory for each.
   */
  private final boolean known;

  private final Set<URI> recorded = new HashSet<>();

  /** Pages named by pages: which query their paging began with. */
  private final Map<URI, URI> named = new HashMap<>();

  private RecordedPlatform(Platform platform, Harvest harvest, boolean known) {
    this.platform = platform;
    this.harvest = harvest;
    this.known = known;
  }

  /** A platform that has a site of its own. */
  static RecordedPlatform of(Platform platform, Harvest harvest) {
    return new RecordedPlatform(platform, harvest, true);
  }

  /** Pages from anywhere: neither what is recorded nor what is missing is remembered. */
  static RecordedPlatform anywhere(Platform platform, Harvest harvest) {
    return new RecordedPlatform(platform, harvest, false);
  }

  void take(Exchange exchange) {
    URI query = named.getOrDefault(exchange.uri(), exchange.uri());
    List<URI> next = harvest.take(exchange, query);
    if (known) {
      recorded.add(exchange.uri());
      next.forEach(page -> named.putIfAbsent(page, query));
    }
  }

  void problem(Problem problem) {
    harvest.problem(problem);
  }

  void pause() {
    harvest.pause();
  }

  long unique() {
    return harvest.unique();
  }

  /** Counts the pages that a live crawl would have asked for and the recording does not hold. */
  SourceRun finish(RunLedger ledger, CrawlContext context) {
    var missing = new TreeSet<>(named.keySet());
    missing.removeAll(recorded);
    missing.forEach(
        page ->
            harvest.missing(
                new Problem(Problem.Kind.PAGE_LIMIT, page.toString(), "named but not recorded"),
                1));
    return harvest.finish(ledger, scope(ledger.name()), context);
  }

  /** Days that hold other pages cannot be compared; what was met anywhere never can. */
  private String scope(RunName run) {
    List<String> asked = new ArrayList<>(List.of(platform.id(), "recorded"));
    if (!known) {
      asked.add(run.id());
    } else if (platform.firstPages().isEmpty()) {
      recorded.stream()
          .filter(page -> !named.containsKey(page))
          .map(URI::toString)
          .sorted()
          .forEach(asked::add);
    } else {
      asked.addAll(firstPagesHeld());
    }
    return Digests.hex8(asked);
  }

  /**
   * Which of the platform's first pages were recorded. Queries are left out: recorders add some.
   */
  private List<String> firstPagesHeld() {
    Set<String> held = recorded.stream().map(RecordedPlatform::bare).collect(Collectors.toSet());
    return platform.firstPages().stream()
        .map(RecordedPlatform::bare)
        .filter(held::contains)
        .toList();
  }

  private static String bare(URI address) {
    String text = address.toString();
    int query = text.indexOf('?');
    return query < 0 ? text : text.substring(0, query);
  }
}
