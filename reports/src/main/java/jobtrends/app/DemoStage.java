package jobtrends.app;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import jobtrends.app.demo.Demo;
import jobtrends.files.DataFolder;
import jobtrends.ingest.CrawlContext;
import jobtrends.ingest.Crawls;
import jobtrends.ingest.PageDecoder;
import jobtrends.ingest.Platform;
import jobtrends.ingest.fetch.ValidatorFile;
import jobtrends.ingest.platform.Platforms;
import jobtrends.reports.page.Format;
import jobtrends.settings.PlatformTerms.Expectations;
import jobtrends.settings.Refused;
import jobtrends.settings.Settings;

/** The whole way against the demo's own boards: real crawler, real Spark, real report. */
record DemoStage(Path out, int weeks, Messages messages, Terminal terminal) {

  /** Made-up boards have no healthy size of their own. */
  private static final Expectations NONE = Expectations.NONE;

  private static final String DATA = "data";
  private static final String REPORTS = "reports";

  void run() {
    clear();
    var data = new DataFolder(out.resolve(DATA));
    crawl(data);
    LocalDate day =
        new AnalyseStage(data, Settings.DEFAULTS, messages, terminal).run(Optional.empty());
    new ReportStage(messages)
        .run(data.statistics(day), out.resolve(REPORTS), EnumSet.allOf(Format.class));
    messages.say(
        "demo",
        "the listings are synthetic; two of the boards failed on purpose, and the report says so");
  }

  /** Replaces a former demo, and nothing that is not one. */
  private void clear() {
    if (Files.exists(out) && !DemoFolder.isDemo(out)) {
      throw new Refused(
          "--out " + out + " holds something that is not a demo; name an empty or new folder");
    }
    DemoFolder.clear(out);
  }

  private void crawl(DataFolder data) {
    var fetch = Settings.DEFAULTS.fetchSettings(Main.Version.number());
    var validators = ValidatorFile.open(data.validators());
    messages.say(
        "demo", "playing " + weeks + " weekly runs against boards on 127.0.0.1 (synthetic data)");
    try (Demo demo = Demo.start(weeks, fetch, validators)) {
      List<Platform> platforms = platforms(demo);
      demo.weeks()
          .forEach(
              week -> {
                demo.goTo(week);
                messages.progress("weekly runs", week, weeks);
                var landed = new LandedPages();
                Crawls.demo(context(data, demo, landed), demo.network(), platforms);
                demo.landed(landed.pages());
              });
    }
  }

  private static List<Platform> platforms(Demo demo) {
    return Platforms.ALL.stream()
        .filter(platform -> demo.platforms().contains(platform.id()))
        .map(platform -> asNamed(platform, demo))
        .toList();
  }

  /** As if the demo's employers had been named in the settings. */
  private static Platform asNamed(Platform platform, Demo demo) {
    List<URI> pages =
        platform == Platforms.ANY_PAGE
            ? demo.careerPages()
            : platform.pagesFor(demo.employersBoard());
    return platform.firstPages().isEmpty() ? StartingAt.of(platform, pages) : platform;
  }

  private static CrawlContext context(DataFolder data, Demo demo, LandedPages landed) {
    return new CrawlContext(
        data,
        demo.clock(),
        new PageDecoder(Settings.DEFAULTS.fetchSettings("").maxDecodedBytes()),
        id -> NONE,
        List.of(Main.Version.named()),
        landed,
        CrawlStage.WORKERS);
  }
}
