package jobtrends.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jobtrends.files.DataFolder;
import jobtrends.ingest.CrawlContext;
import jobtrends.ingest.CrawlListener;
import jobtrends.ingest.Crawls;
import jobtrends.ingest.PageDecoder;
import jobtrends.ingest.PageSource;
import jobtrends.ingest.Platform;
import jobtrends.ingest.ReferenceRates;
import jobtrends.ingest.Replay;
import jobtrends.ingest.Reprocess;
import jobtrends.ingest.fetch.Authorisations;
import jobtrends.ingest.fetch.Fetcher;
import jobtrends.ingest.fetch.Time;
import jobtrends.ingest.fetch.ValidatorFile;
import jobtrends.ingest.fetch.Validators;
import jobtrends.ingest.platform.Platforms;
import jobtrends.model.Problem;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import jobtrends.settings.FetchSettings;
import jobtrends.settings.PlatformCatalogue;
import jobtrends.settings.PlatformTerms;
import jobtrends.settings.PlatformTerms.Expectations;
import jobtrends.settings.Refused;
import jobtrends.settings.Settings;

/** Page to listing: crawls what the settings and the terms allow, or reads recorded responses. */
record CrawlStage(DataFolder data, Settings settings, Messages messages, Terminal terminal) {

  /** Platforms crawled at a time. */
  static final int WORKERS = 4;

  /**
   * Asks the network.
   *
   * @param only ids of the platforms to crawl; empty for every one that is on
   * @throws Refused when a named platform is off, or nobody could be reached about the crawl
   */
  RunManifest live(List<String> only) {
    var catalogue = PlatformCatalogue.shipped();
    CrawlChoices.Plan plan = choices().plan(only);
    requireContact();
    plan.refused().values().forEach(why -> messages.warn("terms", Told.sentence(why)));
    care().close();
    var validators = ValidatorFile.open(data.validators());
    try (var fetcher = fetcher(catalogue, Optional.of(validators))) {
      var landed = new LandedPages();
      var network = new PermittedPages(fetcher, settings);
      RunManifest run =
          Crawls.live(context(catalogue, landed), network, plan.platforms(), plan.refused());
      validators.keep(landed.pages());
      if (!plan.platforms().isEmpty()) {
        renewRates(network, validators);
      }
      care().retain(terminal.clock().instant());
      return run;
    }
  }

  /** A crawl that asks nobody asks for no rates either; without them the former ones serve. */
  private void renewRates(PageSource network, ValidatorFile validators) {
    var rates = new ReferenceRates(data.exchangeRates(), ReferenceRates.ADDRESS, terminal.clock());
    ReferenceRates.Outcome outcome = rates.renew(network);
    if (outcome instanceof ReferenceRates.Outcome.Renewed) {
      validators.keep(List.of(ReferenceRates.ADDRESS));
    } else if (outcome instanceof ReferenceRates.Outcome.Failed failed) {
      messages.warn(
          "rates",
          "no new exchange rates, the former ones serve: " + Told.sentence(failed.problem()));
    }
  }

  private void requireContact() {
    if (settings.contact().isEmpty()) {
      throw new Refused(
          "a crawl names someone the sites can reach; add 'contact: https://…' or an e-mail"
              + " address to jobtrends.yaml");
    }
  }

  private Fetcher fetcher(PlatformCatalogue catalogue, Optional<Validators> validators) {
    var time = Time.system();
    return Fetcher.create(
        fetchSettings(),
        time,
        new HostRules(catalogue, settings),
        validators,
        Authorisations.fromEnvironment(System.getenv(), data.cache(), time));
  }

  private FetchSettings fetchSettings() {
    return settings.fetchSettings(Main.Version.number());
  }

  /** Reads recorded responses in place of the network. */
  Replay.Result replay(List<Path> inputs, Optional<LocalDate> since) {
    var catalogue = PlatformCatalogue.shipped();
    var owners =
        new Replay.Owners(
            address -> reader(catalogue, address),
            address -> catalogue.owning(address).map(PlatformTerms::id),
            Optional.of(Platforms.ANY_PAGE));
    return new Replay(context(catalogue, CrawlListener.SILENT), owners).run(inputs, since);
  }

  /** One page of each platform that is on, read and not landed: what it gave, by platform id. */
  Map<String, Probe.Finding> check() {
    CrawlChoices.Plan plan = choices().plan(List.of());
    requireContact();
    Map<String, Probe.Finding> found = new TreeMap<>();
    plan.refused().forEach((id, why) -> found.put(id, Probe.notAsked(why)));
    try (var fetcher = fetcher(PlatformCatalogue.shipped(), Optional.empty())) {
      var probe = new Probe(new PermittedPages(fetcher, settings), decoder());
      Polls.remember(
          data, plan.platforms().stream().map(Platform::id).toList(), terminal.clock().instant());
      plan.platforms().forEach(platform -> found.put(platform.id(), probe.firstPage(platform)));
    }
    return found;
  }

  /** Reads the archived pages of earlier runs again, with today's readers. */
  List<Reprocess.Change> reprocess() {
    return new Reprocess(
            context(PlatformCatalogue.shipped(), CrawlListener.SILENT), Platforms::byId)
        .run();
  }

  /** A host's own platform, whatever the path; then whose board it is. */
  private static Optional<Platform> reader(PlatformCatalogue catalogue, URI address) {
    return catalogue
        .owning(address)
        .map(terms -> Platforms.byId(terms.id()))
        .orElseGet(() -> Platforms.owning(address));
  }

  private ArchiveCare care() {
    return new ArchiveCare(data, settings, messages);
  }

  /** Deletes what terms do not allow to be kept any longer, and says so. */
  void forgetOverdue() {
    care().forgetOverdue(terminal.clock().instant());
  }

  /** What becomes of each platform now. */
  CrawlChoices choices() {
    Instant now = terminal.clock().instant();
    return new CrawlChoices(settings, CrawlChoices::isInEnvironment, Polls.of(data, now), now);
  }

  private CrawlContext context(PlatformCatalogue catalogue, CrawlListener listener) {
    return new CrawlContext(
        data,
        terminal.clock(),
        decoder(),
        id -> expected(catalogue, id),
        List.of(Main.Version.named()),
        new Told(listener, messages),
        WORKERS);
  }

  private PageDecoder decoder() {
    var rules = new HostRules(PlatformCatalogue.shipped(), settings);
    return new PageDecoder(fetchSettings().maxDecodedBytes(), rules::permitted);
  }

  private Expectations expected(PlatformCatalogue catalogue, String id) {
    Expectations shipped = catalogue.get(id).expected();
    return settings.choice(id).expected().map(shipped::but).orElse(shipped);
  }

  /** Passes a crawl's progress on to the person who watches. */
  record Told(CrawlListener next, Messages messages) implements CrawlListener {

    @Override
    public void pageRead(String source, URI page, long unique, int waiting) {
      next.pageRead(source, page, unique, waiting);
      messages.progress(source + ": " + unique + " listings", 1, 1L + waiting);
    }

    @Override
    public void sourceDone(SourceRun source) {
      next.sourceDone(source);
      messages.say(
          "source",
          String.format(
              Locale.ROOT,
              "%s  %-20s %-9s %6d listings%s",
              source.date(),
              source.source(),
              source.status().name().toLowerCase(Locale.ROOT),
              source.counts().unique(),
              source.reason().isEmpty() ? "" : "  (" + source.reason() + ")"));
      source.problems().stream()
          .filter(problem -> problem.kind().loses())
          .flatMap(problem -> problem.example().stream())
          .forEach(first -> messages.warn("problem", sentence(first)));
    }

    /** Where it was met, what it was, and the name it is counted under. */
    static String sentence(Problem problem) {
      return problem.where() + ": " + problem.detail() + " (" + problem.kind() + ")";
    }
  }
}
