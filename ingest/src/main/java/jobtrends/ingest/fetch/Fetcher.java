package jobtrends.ingest.fetch;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import jobtrends.ingest.Fetched;
import jobtrends.ingest.PageSource;
import jobtrends.model.Problem;
import jobtrends.model.Traffic;
import jobtrends.settings.FetchSettings;

/**
 * Asks for pages over HTTP, politely and without trust: one for all platforms and workers of a
 * process, since politeness is owed to a host, whoever asks. Threadsafe.
 *
 * <p>A page is asked for in these steps, each a class: {@link Journey} follows redirects; before
 * each hop {@link Redirects} and {@link Addresses} look at the address, {@link Robots} at the
 * site's rules; {@link Attempts} takes the host's turn from its {@link Pace}, unless its {@link
 * Circuit} is open; {@link Wire} sends and receives within the limits; {@link Judge} says what the
 * answer means.
 *
 * <p>An interrupted worker gets a failure and keeps its interrupt flag.
 */
public final class Fetcher implements PageSource, AutoCloseable {

  private final FetchSettings settings;
  private final Optional<Validators> validators;
  private final Hosts hosts;
  private final Wire wire;
  private final Journey journey;
  private final Robots robots;

  private Fetcher(
      FetchSettings settings,
      Surroundings around,
      HostTerms terms,
      Optional<Validators> validators) {
    this.settings = settings;
    this.validators = validators;
    var addresses = new Addresses(around.resolver(), settings.privateHosts());
    var backoff = new Backoff(around.random(), settings.maxWait());
    this.hosts = new Hosts(around.time(), terms);
    this.wire = new Wire(settings, around, addresses);
    this.journey =
        new Journey(hosts, addresses, new Attempts(settings, around.time(), backoff, wire));
    this.robots = new Robots(settings, around, hosts, journey);
  }

  /** The world a fetcher lives in; tests bring their own. */
  record Surroundings(
      Time time,
      Addresses.Resolver resolver,
      RandomGenerator random,
      Supplier<HttpClient.Builder> client,
      Authorisation authorisation) {

    Surroundings(
        Time time,
        Addresses.Resolver resolver,
        RandomGenerator random,
        Supplier<HttpClient.Builder> client) {
      this(time, resolver, random, client, Authorisation.NONE);
    }
  }

  /**
   * A fetcher on this machine's network.
   *
   * @param time what says the time and waits
   * @param terms what is to be kept to with each host
   * @param validators memory for conditional requests; without it every page is asked for whole
   * @throws IllegalArgumentException when the user agent does not begin with a name or cannot be a
   *     header
   */
  public static Fetcher create(
      FetchSettings settings, Time time, HostTerms terms, Optional<Validators> validators) {
    return create(settings, time, terms, validators, Authorisation.NONE);
  }

  /** The same, with the keys of the interfaces that ask for one. */
  public static Fetcher create(
      FetchSettings settings,
      Time time,
      HostTerms terms,
      Optional<Validators> validators,
      Authorisation authorisation) {
    var resolver = Addresses.Resolver.system();
    var around =
        new Surroundings(time, resolver, new Random(), HttpClient::newBuilder, authorisation);
    return create(settings, around, terms, validators);
  }

  static Fetcher create(
      FetchSettings settings,
      Surroundings around,
      HostTerms terms,
      Optional<Validators> validators) {
    RobotsRules.productToken(settings.userAgent());
    HttpRequest.newBuilder().header("User-Agent", settings.userAgent());
    return new Fetcher(settings, around, terms, validators);
  }

  @Override
  public Fetched fetch(URI address) {
    return fetch(
        Ask.of(address, validators.flatMap(v -> v.lookup(address)), settings.maxBodyBytes()));
  }

  @Override
  public Fetched fetchWhole(URI address) {
    return fetch(Ask.of(address, Optional.empty(), settings.maxBodyBytes()));
  }

  private Fetched fetch(Ask ask) {
    try {
      Journey.End end = journey.go(ask, robots);
      remember(end);
      return end.fetched();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ask.failed(Problem.Kind.UNREACHABLE, "interrupted: the crawl was stopped");
    }
  }

  @Override
  public int pagesUnderWay() {
    return Math.max(1, hosts.terms().pagesUnderWay());
  }

  @Override
  public List<Problem> remarks(URI page) {
    return hosts.of(page).capping().get().stream().toList();
  }

  /** What every host was asked so far, by host name (with its port where that is unusual). */
  @Override
  public Map<String, Traffic> traffic() {
    return hosts.traffic();
  }

  private void remember(Journey.End end) {
    if (end.fetched() instanceof Fetched.Got got) {
      validators.ifPresent(
          memory -> Validator.of(got.exchange(), end.at()).ifPresent(memory::store));
    }
  }

  /** Ends its threads once pages under way are through; afterwards no page may be asked for. */
  @Override
  public void close() {
    wire.close();
  }
}
