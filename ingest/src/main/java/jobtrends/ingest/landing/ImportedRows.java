package jobtrends.ingest.landing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import jobtrends.model.Field;
import jobtrends.model.ListingKey;
import jobtrends.model.Origin;
import jobtrends.model.Problem;
import jobtrends.model.RawListing;
import jobtrends.model.Times;

/** Record to listing, by a preset; what cannot be one is a problem of the file. */
final class ImportedRows implements DumpRecords.Sink {

  private final ImportRuns.Input input;
  private final Preset preset;
  private final ImportRuns runs;

  ImportedRows(ImportRuns.Input input, ImportRuns runs) {
    this.input = input;
    this.preset = input.preset();
    this.runs = runs;
  }

  @Override
  public void problem(Problem problem) {
    runs.problem(problem);
  }

  @Override
  public boolean record(JsonNode record, String where) {
    Optional<String> id = preset.idOf(record);
    Optional<String> source = source(record);
    if (id.isEmpty() || source.isEmpty()) {
      problem(missing(where, id.isEmpty() ? "no id" : "no source; name it with --source"));
    } else {
      Optional<Instant> fetchedAt = fetchedAt(record);
      fetchedAt.ifPresentOrElse(
          at -> take(listing(new ListingKey(source.get(), id.get()), at, record), where),
          () -> problem(missing(where, "no time of fetch that can be read")));
    }
    return true;
  }

  private void take(RawListing listing, String where) {
    if (listing.first(Field.TITLE).isPresent()) {
      runs.land(listing, where);
    } else {
      problem(missing(where, "no title"));
    }
  }

  private Optional<String> source(JsonNode record) {
    Optional<String> said =
        preset.source().path().isPresent() ? preset.sourceOf(record) : Optional.empty();
    return said.or(input::source).or(() -> preset.source().name()).map(SourceName::of);
  }

  /** The import's own time only where such dumps hold none: a hole in a filled column is a hole. */
  private Optional<Instant> fetchedAt(JsonNode record) {
    return preset.fetchedAt().isEmpty()
        ? Optional.of(runs.now())
        : preset.fetchedAtOf(record).flatMap(Times::read);
  }

  private RawListing listing(ListingKey key, Instant fetchedAt, JsonNode record) {
    return new RawListing(key, fetchedAt, Origin.DUMP, preset.fieldsOf(record));
  }

  private static Problem missing(String where, String what) {
    return new Problem(Problem.Kind.MISSING_FIELD, where, what);
  }
}
