package jobtrends.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.GZIPOutputStream;
import jobtrends.files.DataFolder;
import jobtrends.model.Field;
import jobtrends.model.ListingKey;
import jobtrends.model.Origin;
import jobtrends.model.Problem;
import jobtrends.model.RawListing;
import jobtrends.settings.PlatformTerms.Expectations;

/**
 * Tiny boards for tests. A page is lines: "job ID TITLE", "ad ID POSTED", "next ADDRESS", "total
 * N", "new FIELD"; anything else is a shape the board does not know.
 */
final class Boards {

  static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
  static final Expectations ANY = Expectations.NONE;

  private Boards() {}

  /** A board whose pages are all below one address. */
  record Board(String id, List<URI> firstPages) implements Platform {

    static Board of(String id, String... paths) {
      return new Board(id, Arrays.stream(paths).map(path -> page(id, path)).toList());
    }

    static URI page(String id, String path) {
      return URI.create("https://" + id + ".example" + path);
    }

    @Override
    public boolean owns(URI address) {
      return (id + ".example").equals(address.getHost());
    }

    @Override
    public Reading read(Page page) {
      var listings = new ArrayList<RawListing>();
      var next = new ArrayList<URI>();
      var problems = new ArrayList<Problem>();
      OptionalLong total = OptionalLong.empty();
      for (String line : page.body().lines().toList()) {
        String[] words = line.split(" ", 3);
        switch (words[0]) {
          case "job" -> listings.add(listing(page, words[1], Map.of(Field.TITLE, words[2])));
          case "ad" ->
              listings.add(
                  listing(page, words[1], Map.of(Field.TITLE, "Ad", Field.POSTED_AT, words[2])));
          case "new" ->
              problems.add(new Problem(Problem.Kind.NEW_FIELD, page.uri().toString(), words[1]));
          case "next" -> next.add(page(id, words[1]));
          case "total" -> total = OptionalLong.of(Long.parseLong(words[1]));
          case "break" -> throw new IllegalStateException("a bug in the reader");
          default ->
              problems.add(
                  new Problem(
                      Problem.Kind.UNKNOWN_PAGE_SHAPE, page.uri().toString(), "unknown line"));
        }
      }
      return new Reading(listings, next, total, problems);
    }

    private RawListing listing(Page page, String nativeId, Map<Field, String> said) {
      Map<Field, List<String>> fields = new EnumMap<>(Field.class);
      said.forEach((field, value) -> fields.put(field, List.of(value)));
      return new RawListing(new ListingKey(id, nativeId), page.fetchedAt(), Origin.API, fields);
    }
  }

  /** A network of written pages that notes what it was asked. */
  static final class Network implements PageSource {

    final List<String> asked = new ArrayList<>();
    private final Map<URI, Fetched> answers = new LinkedHashMap<>();

    Network page(String id, String path, String... lines) {
      return answer(
          Board.page(id, path),
          new Fetched.Got(exchange(id, path, String.join("\n", lines).getBytes(UTF_8))));
    }

    Network answer(URI address, Fetched answer) {
      answers.put(address, answer);
      return this;
    }

    @Override
    public synchronized Fetched fetch(URI address) {
      asked.add(address.getHost().replace(".example", "") + address.getPath());
      return answers.getOrDefault(
          address,
          new Fetched.Failed(
              new Problem(Problem.Kind.UNREACHABLE, address.toString(), "no such page"),
              Optional.empty()));
    }
  }

  static Exchange exchange(String id, String path, byte[] body) {
    return new Exchange(
        Board.page(id, path), NOW, 200, Map.of("Content-Type", List.of("text/plain")), body);
  }

  static CrawlContext context(Path folder, Expectations expected) {
    return new CrawlContext(
        new DataFolder(folder),
        Clock.fixed(NOW, ZoneOffset.UTC),
        new PageDecoder(1 << 20),
        id -> expected,
        List.of("jobtrends test"),
        CrawlListener.SILENT,
        2);
  }

  static byte[] gzip(byte[] plain) {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** Four jobs on three pages that lead to each other, one of them twice. */
  static Network threePages() {
    return new Network()
        .page("a", "/1", "job 1 Engineer", "job 2 Analyst", "next /2", "next /3", "total 4")
        .page("a", "/2", "job 2 Analyst", "job 3 Tester", "next /3", "next /1", "total 4")
        .page("a", "/3", "job 4 Designer", "total 4");
  }

  /** The same, some time later. */
  static CrawlContext later(CrawlContext context, Duration by) {
    return new CrawlContext(
        context.data(),
        Clock.offset(context.clock(), by),
        context.decoder(),
        context.expected(),
        context.versions(),
        context.listener(),
        1);
  }
}
