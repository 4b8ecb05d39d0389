package jobtrends.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import jobtrends.files.DataFolder;
import jobtrends.files.Json;
import jobtrends.model.Field;
import jobtrends.model.ListingKey;
import jobtrends.model.Origin;
import jobtrends.model.RawListing;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;

/** A run as a crawl lands it, without one. */
final class Landed {

  private final String kind;
  private final Instant startedAt;
  private final Map<String, Long> requests = new TreeMap<>();
  private final Map<String, List<RawListing>> listings = new TreeMap<>();
  private final RunManifest.State state;

  private Landed(String kind, Instant startedAt, RunManifest.State state) {
    this.kind = kind;
    this.startedAt = startedAt;
    this.state = state;
  }

  static Landed run(String kind, Instant startedAt) {
    return new Landed(kind, startedAt, RunManifest.State.COMPLETE);
  }

  /** A source that was asked for so many pages and landed nothing. */
  Landed of(String source, long asked) {
    requests.put(source, asked);
    return this;
  }

  Landed listing(String source, String title) {
    List<RawListing> landed = listings.computeIfAbsent(source, id -> new ArrayList<>());
    int number = landed.size();
    requests.put(source, 1L);
    landed.add(
        new RawListing(
            new ListingKey(source, "id" + number),
            startedAt,
            Origin.API,
            Map.of(
                Field.TITLE, List.of(title),
                Field.COMPANY, List.of("Employer of " + source),
                Field.DESCRIPTION, List.of("Text of " + source + " that asks for SQL and Java"),
                Field.URL, List.of("https://" + source + ".example/job/" + number),
                Field.LOCATION, List.of(List.of("Berlin", "Paris", "Madrid").get(number % 3)))));
    return this;
  }

  Landed killed() {
    var killed = new Landed(kind, startedAt, RunManifest.State.RUNNING);
    killed.requests.putAll(requests);
    killed.listings.putAll(listings);
    return killed;
  }

  String name() {
    return day() + "-" + kind + "-" + startedAt.getEpochSecond();
  }

  private LocalDate day() {
    return LocalDate.ofInstant(startedAt, ZoneOffset.UTC);
  }

  void into(DataFolder data) {
    listings.forEach((source, landed) -> Json.writeLines(data.landing(name(), source), landed));
    Json.writeFile(
        data.manifest(name()),
        new RunManifest(
            name(),
            kind,
            day(),
            state,
            startedAt,
            List.of(),
            requests.keySet().stream().map(this::source).toList(),
            List.of("test 1")));
  }

  private SourceRun source(String source) {
    long unique = listings.getOrDefault(source, List.of()).size();
    return new SourceRun(
        name(),
        day(),
        source,
        SourceRun.Status.COMPLETE,
        "",
        new SourceRun.Counts(requests.get(source), 1, 1, OptionalLong.empty(), unique, unique),
        "scope",
        List.of());
  }
}
