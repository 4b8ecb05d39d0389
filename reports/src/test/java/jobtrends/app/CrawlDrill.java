package jobtrends.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import jobtrends.app.demo.Demo;
import jobtrends.files.DataFolder;
import jobtrends.ingest.CrawlContext;
import jobtrends.ingest.CrawlListener;
import jobtrends.ingest.Crawls;
import jobtrends.ingest.PageDecoder;
import jobtrends.ingest.Platform;
import jobtrends.ingest.fetch.ValidatorFile;
import jobtrends.ingest.platform.Platforms;
import jobtrends.settings.PlatformTerms.Expectations;
import jobtrends.settings.Settings;

/** A live crawl of the demo's boards in a JVM of its own, so that it can be killed. */
final class CrawlDrill {

  private static final Expectations NONE = Expectations.NONE;

  private CrawlDrill() {}

  /**
   * @param args the data folder, and how many minutes after the demo's first run this one begins
   */
  public static void main(String[] args) {
    var data = new DataFolder(Path.of(args[0]));
    var validators = ValidatorFile.open(data.validators());
    var settings = Settings.DEFAULTS.fetchSettings("drill");
    try (Demo demo = Demo.start(1, settings, validators)) {
      demo.goTo(0);
      var landed = new LandedPages();
      Clock clock = Clock.offset(demo.clock(), Duration.ofMinutes(Long.parseLong(args[1])));
      Crawls.live(context(data, clock, landed), demo.network(), platforms(demo));
      demo.landed(landed.pages());
    }
  }

  private static List<Platform> platforms(Demo demo) {
    return Platforms.ALL.stream()
        .filter(platform -> demo.platforms().contains(platform.id()))
        .filter(platform -> platform != Platforms.ANY_PAGE)
        .toList();
  }

  private static CrawlContext context(DataFolder data, Clock clock, CrawlListener listener) {
    var decoder = new PageDecoder(Settings.DEFAULTS.fetchSettings("drill").maxDecodedBytes());
    return new CrawlContext(data, clock, decoder, id -> NONE, List.of("drill"), listener, 4);
  }
}
