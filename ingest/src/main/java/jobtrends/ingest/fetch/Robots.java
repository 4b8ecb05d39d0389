package jobtrends.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import jobtrends.model.Problem;
import jobtrends.settings.FetchSettings;

/**
 * Asks every site's robots.txt before its first page, and again when it is stale. One worker asks,
 * the others of that site wait for the answer. Threadsafe.
 */
final class Robots implements Journey.Gate {

  private final FetchSettings settings;
  private final Time time;
  private final Hosts hosts;
  private final Journey journey;
  private final Map<URI, Site> sites = new ConcurrentHashMap<>();

  Robots(FetchSettings settings, Time time, Hosts hosts, Journey journey) {
    this.settings = settings;
    this.time = time;
    this.hosts = hosts;
    this.journey = journey;
  }

  /** Scheme, host and port: what a robots.txt speaks for. */
  private static final class Site {
    private final ReentrantLock asking = new ReentrantLock();
    private Optional<RobotsRules> rules = Optional.empty();
  }

  @Override
  public Optional<Problem> refusal(Ask ask) throws InterruptedException {
    RobotsRules rules = rulesFor(ask.at());
    if (rules.unreadable().isPresent()) {
      return rules.unreadable().map(cause -> unreachable(ask, cause));
    }
    return rules.allows(ask.at())
        ? Optional.empty()
        : Optional.of(ask.problem(Problem.Kind.ROBOTS_REFUSED, "robots.txt disallows the page"));
  }

  private RobotsRules rulesFor(URI page) throws InterruptedException {
    URI address = page.resolve("/robots.txt");
    Site site = sites.computeIfAbsent(address, never -> new Site());
    site.asking.lockInterruptibly();
    try {
      if (site.rules.filter(rules -> time.now().isBefore(rules.staleAt())).isEmpty()) {
        site.rules = Optional.of(ask(address));
      }
      return site.rules.get();
    } finally {
      site.asking.unlock();
    }
  }

  private RobotsRules ask(URI address) throws InterruptedException {
    Ask ask = Ask.of(address, Optional.empty(), RobotsRules.MAX_BYTES);
    Journey.End end = journey.go(ask, open -> Optional.empty());
    RobotsRules rules = RobotsRules.of(address, settings.userAgent(), end, time.now());
    hosts.of(address).pace().crawlDelay(capped(rules.crawlDelay()));
    return rules;
  }

  private Duration capped(Duration wish) {
    return wish.compareTo(settings.maxWait()) > 0 ? settings.maxWait() : wish;
  }

  /** A site that asks us to come later keeps that name; all else is a robots.txt not to be had. */
  private static Problem unreachable(Ask ask, Problem cause) {
    boolean later = cause.kind() == Problem.Kind.RATE_LIMITED;
    return ask.problem(
        later ? cause.kind() : Problem.Kind.ROBOTS_UNREACHABLE,
        "robots.txt could not be read: " + cause.detail());
  }
}
