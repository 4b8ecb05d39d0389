package jobtrends.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jobtrends.files.DataFolder;
import jobtrends.ingest.CrawlContext;
import jobtrends.ingest.CrawlListener;
import jobtrends.ingest.Crawls;
import jobtrends.ingest.Page;
import jobtrends.ingest.PageDecoder;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import jobtrends.ingest.platform.Platforms;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import jobtrends.settings.FetchSettings;
import jobtrends.settings.PlatformTerms.Expectations;
import jobtrends.settings.Settings;

/** A crawl of hosts that fail, each in its own way, and of two healthy ones beside them. */
final class FaultyCrawl {

  /** What the healthy ones must say whatever the others do. */
  static final Map<String, String> HEALTHY =
      Map.of("healthy-0", "COMPLETE [b-1]", "healthy-1", "COMPLETE [b-1]");

  private static final int MAX_PAGES = 12;

  private FaultyCrawl() {}

  /** A real platform's reader over another host's pages. */
  private record At(String id, Platform reader, URI first) implements Platform {

    @Override
    public List<URI> firstPages() {
      return List.of(first);
    }

    @Override
    public boolean owns(URI address) {
      return true;
    }

    @Override
    public Reading read(Page page) {
      return reader.read(page);
    }
  }

  /** The healthy hosts have no more: it must last them on a machine that does much else. */
  private static final Duration SHORT = Duration.ofMillis(1_500);

  private static final Duration LONG = Duration.ofSeconds(30);

  /** How a crawl ended. */
  record Outcome(RunManifest run, DataFolder data) {

    SourceRun source(String id) {
      return run.sources().stream().filter(s -> s.source().equals(id)).findFirst().orElseThrow();
    }

    Map<String, String> healthy() {
      return run.sources().stream()
          .filter(source -> source.source().startsWith("healthy"))
          .collect(Collectors.toMap(SourceRun::source, this::said, (a, b) -> a, TreeMap::new));
    }

    private String said(SourceRun source) {
      List<String> landed =
          data.listings(run.run(), source.source()).stream()
              .map(listing -> listing.key().nativeId().replaceFirst(".*/", ""))
              .toList();
      return source.status() + " " + landed;
    }
  }

  static List<Fault> eight() {
    return List.of(
            "a gzip bomb of 10 MB to 10 GB",
            "a bomb packed twice",
            "a body that never ends",
            "a million open tags",
            "a brotli bomb",
            "JSON 100,000 levels deep",
            "a title of 1 MB",
            "headers that never end")
        .stream()
        .map(Faults::named)
        .toList();
  }

  /** Crawls the eight, and prints how each source ended. */
  public static void main(String[] args) throws IOException {
    List<Fault> eight = eight();
    Outcome outcome = run(Path.of(args[0]), eight);
    outcome.run().sources().stream()
        .map(
            source ->
                source.source()
                    + " "
                    + (source.source().startsWith("fault") ? kind(source) : outcome.said(source)))
        .sorted()
        .forEach(System.out::println);
  }

  private static String kind(SourceRun source) {
    return source.problems().stream()
        .filter(problem -> problem.kind().loses())
        .map(problem -> problem.kind().toString())
        .findFirst()
        .orElse("none");
  }

  static Outcome run(Path folder, List<Fault> faults) throws IOException {
    var servers = new ArrayList<RawServer>();
    var platforms = new ArrayList<Platform>();
    try {
      for (Fault fault : faults) {
        var server = RawServer.site(fault.site());
        servers.add(server);
        platforms.add(new At("fault-" + platforms.size(), reader(fault.reader()), server.page()));
      }
      var healthy =
          new RawServer(RawServer.text("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + Fault.JOB));
      servers.add(healthy);
      platforms.add(new At("healthy-0", reader("jsonld"), healthy.page()));
      platforms.add(new At("healthy-1", reader("jsonld"), healthy.page()));
      boolean hasty = faults.stream().anyMatch(f -> f.patience() == Fault.Patience.SHORT);
      return crawl(folder, platforms, settings(hasty ? SHORT : LONG));
    } finally {
      for (RawServer server : servers) {
        server.close();
      }
    }
  }

  private static Platform reader(String id) {
    return Platforms.byId(id).orElse(Platforms.ANY_PAGE);
  }

  private static Outcome crawl(Path folder, List<Platform> platforms, FetchSettings settings) {
    var data = new DataFolder(folder);
    var context =
        new CrawlContext(
            data,
            Clock.fixed(FakeTime.START, ZoneOffset.UTC),
            new PageDecoder(settings.maxDecodedBytes()),
            id -> limited(),
            List.of("jobtrends test"),
            CrawlListener.SILENT,
            platforms.size());
    try (var fetcher =
        Fetcher.create(settings, new FakeTime(), host -> Duration.ZERO, Optional.empty())) {
      return new Outcome(Crawls.live(context, fetcher, platforms), data);
    }
  }

  private static Expectations limited() {
    return new Expectations(
        OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(MAX_PAGES), Map.of());
  }

  /** The limits as they are shipped, but for the patience. */
  private static FetchSettings settings(Duration patience) {
    FetchSettings shipped = Settings.DEFAULTS.fetchSettings("test");
    return new FetchSettings(
        Fixture.USER_AGENT,
        shipped.connectTimeout(),
        patience,
        patience,
        shipped.maxBodyBytes(),
        shipped.maxDecodedBytes(),
        2,
        shipped.maxWait(),
        List.of("127.0.0.1"));
  }
}
