package jobtrends.analytics;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import jobtrends.files.DataFolder;
import jobtrends.files.Json;
import jobtrends.model.Field;
import jobtrends.model.ListingKey;
import jobtrends.model.Origin;
import jobtrends.model.RawListing;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;

/** A run being landed, as the crawler lands it. */
public final class Landing {

  private final DataFolder data;
  private final LocalDate day;
  private final List<SourceRun> sources = new ArrayList<>();

  private Landing(DataFolder data, LocalDate day) {
    this.data = data;
    this.day = day;
  }

  public static Landing of(DataFolder data, String day) {
    return new Landing(data, LocalDate.parse(day));
  }

  /** A source that gave all it has. */
  public Landing source(String source, List<RawListing> listings) {
    return source(source, SourceRun.Status.COMPLETE, "scope 1", listings);
  }

  public Landing source(
      String source, SourceRun.Status status, String scope, List<RawListing> listings) {
    Json.writeLines(data.landing(run(), source), listings);
    sources.add(sourceRun(day, source, status, scope));
    return this;
  }

  public RunManifest complete() {
    return manifest(RunManifest.State.COMPLETE);
  }

  public RunManifest stillRunning() {
    return manifest(RunManifest.State.RUNNING);
  }

  private RunManifest manifest(RunManifest.State state) {
    var manifest =
        new RunManifest(
            run(),
            "live",
            day,
            state,
            day.atStartOfDay().toInstant(ZoneOffset.UTC),
            List.of(),
            sources,
            List.of("reader 1"));
    Json.writeFile(data.manifest(run()), manifest);
    return manifest;
  }

  private String run() {
    return day + "-live";
  }

  public static SourceRun sourceRun(
      LocalDate day, String source, SourceRun.Status status, String scope) {
    var counts = new SourceRun.Counts(1, 1, 1, OptionalLong.empty(), 1, 1);
    return new SourceRun(day + "-live", day, source, status, "", counts, scope, List.of());
  }

  /** A listing with one value per field, "FIELD=value"; each field may come more than once. */
  public static RawListing listing(String source, String id, String... fields) {
    Map<Field, List<String>> said = new EnumMap<>(Field.class);
    for (String field : fields) {
      String[] parts = field.split("=", 2);
      said.computeIfAbsent(Field.valueOf(parts[0]), name -> new ArrayList<>()).add(parts[1]);
    }
    return new RawListing(
        new ListingKey(source, id),
        LocalDate.parse("2026-01-05").atStartOfDay().toInstant(ZoneOffset.UTC),
        Origin.API,
        said);
  }
}
