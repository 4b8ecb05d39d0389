package jobtrends.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jobtrends.files.Json;
import jobtrends.ingest.fetch.Fetcher;
import jobtrends.ingest.fetch.HostTerms;
import jobtrends.ingest.fetch.Time;
import jobtrends.ingest.landing.LandingWriter;
import jobtrends.ingest.platform.BenchBoard;
import jobtrends.model.Field;
import jobtrends.model.RawListing;
import jobtrends.settings.PlatformTerms.Expectations;
import jobtrends.settings.Settings;

/**
 * Crawls the benchmark's job board as a live crawl does: the same fetcher with robots.txt and
 * reservations, caps and deadlines, the same decoding, counting, redaction and landing; only the
 * pace is set to zero and nothing is archived. See docs/benchmarks.md.
 */
public final class CrawlBench {

  private CrawlBench() {}

  /**
   * @param args the first list page, the file to write, pages under way at a time, "tree" or
   *     "script"
   */
  public static void main(String[] args) throws IOException {
    var board = new BenchBoard(URI.create(args[0]), args[3].equals("tree"));
    Path landing = Path.of(args[1] + ".landing.jsonl.gz");
    var settings = Settings.DEFAULTS.fetchSettings("bench").allowing(List.of("127.0.0.1"));
    long start = System.nanoTime();
    try (var out = Files.newBufferedWriter(Path.of(args[1]), UTF_8);
        var fetcher =
            Fetcher.create(
                settings, Time.system(), hurried(Integer.parseInt(args[2])), Optional.empty())) {
      var platform = new Rereader(board, new Written(out)::written);
      var decoder = new PageDecoder(settings.maxDecodedBytes());
      var harvest = new Harvest(platform, decoder, new LandingWriter(landing));
      new Crawl(harvest, fetcher, CrawlListener.SILENT, Expectations.NONE).run();
      long pages = fetcher.traffic().values().iterator().next().requests();
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf("FIG pages=%d inside_pages_s=%.0f%n", pages, pages / seconds);
    }
  }

  private static HostTerms hurried(int pagesUnderWay) {
    return new HostTerms() {
      @Override
      public Duration minDelay(String host) {
        return Duration.ZERO;
      }

      @Override
      public int pagesUnderWay() {
        return pagesUnderWay;
      }
    };
  }

  /** Writes what was read in the form in which the benchmark checks it. */
  private record Written(BufferedWriter out) {

    private static final Map<String, Field> COLUMNS =
        Map.of(
            "title", Field.TITLE,
            "company", Field.COMPANY,
            "location", Field.LOCATION,
            "salary", Field.SALARY,
            "posted", Field.POSTED_AT,
            "type", Field.EMPLOYMENT_TYPE,
            "description", Field.DESCRIPTION);

    Reading written(Page page, Reading reading) {
      reading.listings().forEach(listing -> write(page, listing));
      return reading;
    }

    private void write(Page page, RawListing listing) {
      var line = new StringWriter();
      try (var row = Json.MAPPER.getFactory().createGenerator(line)) {
        row.writeStartObject();
        row.writeStringField("url", page.uri().toString());
        for (Map.Entry<String, Field> column : COLUMNS.entrySet()) {
          row.writeStringField(column.getKey(), String.join(" ", listing.all(column.getValue())));
        }
        row.writeEndObject();
        row.flush();
        synchronized (out) {
          out.write(line.append('\n').toString());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
