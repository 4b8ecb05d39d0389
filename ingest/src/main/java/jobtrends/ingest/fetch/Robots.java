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
 * Asks every site's robots.txt before its first page, and again when it is stale; with it, whether
 * the site reserves text and data mining. One worker asks, the others of that site wait for the
 * answer. Threadsafe.
 *
 * <p>A {@code Content-Signal} line in robots.txt forbids us nothing: it speaks of search indexes
 * and of feeding or training models, and we count. What a site keeps from counting it says by
 * Disallow or by {@link Reservations}.
 */
final class Robots implements Journey.Gate {

  private final FetchSettings settings;
  private final Time time;
  private final Hosts hosts;
  private final HostTerms terms;
  private final Journey journey;
  private final Authorisation keys;
  private final Map<URI, Site> sites = new ConcurrentHashMap<>();

  Robots(FetchSettings settings, Fetcher.Surroundings around, Hosts hosts, Journey journey) {
    this.settings = settings;
    this.time = around.time();
    this.keys = around.authorisation();
    this.hosts = hosts;
    this.terms = hosts.terms();
    this.journey = journey;
  }

  /** Scheme, host and port: what a robots.txt speaks for. */
  private static final class Site {
    private final ReentrantLock asking = new ReentrantLock();
    private Optional<Known> known = Optional.empty();
  }

  /** What a site lets us do. */
  private record Known(RobotsRules rules, Reservations reservations) {}

  @Override
  public Optional<Problem> refusal(Ask ask) throws InterruptedException {
    Known known = known(ask.at());
    RobotsRules rules = known.rules();
    if (rules.unreadable().isPresent()) {
      return rules.unreadable().map(cause -> unreachable(ask, cause));
    }
    if (!rules.allows(ask.at()) && !keys.covers(ask.at())) {
      return Optional.of(ask.problem(Problem.Kind.ROBOTS_REFUSED, "robots.txt disallows the page"));
    }
    return known.reservations().cover(ask.at())
        ? Optional.of(
            ask.problem(
                Problem.Kind.TERMS_REFUSED,
                "text and data mining is reserved: " + Reservations.FILE))
        : Optional.empty();
  }

  private Known known(URI page) throws InterruptedException {
    URI address = page.resolve("/robots.txt");
    Site site = sites.computeIfAbsent(address, never -> new Site());
    site.asking.lockInterruptibly();
    try {
      if (site.known.filter(it -> time.now().isBefore(it.rules().staleAt())).isEmpty()) {
        RobotsRules rules = ask(address);
        site.known = Optional.of(new Known(rules, reservations(address, rules)));
      }
      return site.known.get();
    } finally {
      site.asking.unlock();
    }
  }

  /** Not asked of a site that we must not ask anything, or whose owner has given permission. */
  private Reservations reservations(URI site, RobotsRules rules) throws InterruptedException {
    URI file = site.resolve(Reservations.FILE);
    if (rules.unreadable().isPresent() || !rules.allows(file) || terms.permitted(file.getHost())) {
      return Reservations.NONE;
    }
    Ask ask = Ask.of(file, Optional.empty(), RobotsRules.MAX_BYTES);
    return Reservations.of(journey.go(ask, open -> Optional.empty()).fetched());
  }

  private RobotsRules ask(URI address) throws InterruptedException {
    Ask ask = Ask.of(address, Optional.empty(), RobotsRules.MAX_BYTES);
    Journey.End end = journey.go(ask, open -> Optional.empty());
    RobotsRules rules = RobotsRules.of(address, settings.userAgent(), end, time.now());
    Host host = hosts.of(address);
    host.pace().crawlDelay(capped(rules.crawlDelay()));
    host.crawlDelayCapped(capping(address, rules.crawlDelay()));
    return rules;
  }

  private Duration capped(Duration wish) {
    return wish.compareTo(settings.maxWait()) > 0 ? settings.maxWait() : wish;
  }

  private Optional<Problem> capping(URI address, Duration wish) {
    return Optional.of(wish)
        .filter(asked -> !capped(asked).equals(asked))
        .map(
            asked ->
                new Problem(
                    Problem.Kind.CRAWL_DELAY_CAPPED,
                    address.toString(),
                    "a crawl delay of %s, kept to %s".formatted(asked, settings.maxWait())));
  }

  /** A site that asks us to come later keeps that name; all else is a robots.txt not to be had. */
  private static Problem unreachable(Ask ask, Problem cause) {
    boolean later = cause.kind() == Problem.Kind.RATE_LIMITED;
    return ask.problem(
        later ? cause.kind() : Problem.Kind.ROBOTS_UNREACHABLE,
        "robots.txt could not be read: " + cause.detail());
  }
}
