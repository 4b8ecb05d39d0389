package jobtrends.ingest;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import jobtrends.files.Json;
import jobtrends.ingest.archive.ArchivedPages;
import jobtrends.ingest.archive.Revisit;
import jobtrends.ingest.archive.WarcReader;
import jobtrends.ingest.landing.LandingWriter;
import jobtrends.ingest.landing.RunLedger;
import jobtrends.model.Field;
import jobtrends.model.ListingKey;
import jobtrends.model.Problem;
import jobtrends.model.RawListing;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;

/**
 * Reads archived pages again with today's readers and lands what they say now. How complete a
 * source was stays as it was: that was decided when it was asked.
 */
public final class Reprocess {

  private static final double LEAST_KEPT = 0.5;

  private final CrawlContext context;
  private final Function<String, Optional<Platform>> readers;

  /**
   * @param readers the platform of an id
   */
  public Reprocess(CrawlContext context, Function<String, Optional<Platform>> readers) {
    this.context = context;
    this.readers = readers;
  }

  /**
   * What another reading changed: one per run and source that changed.
   *
   * @param added listings that had not been read before
   * @param removed listings that are not read any more
   * @param fields listings whose field differs, by field
   * @param examples of each such field, the first: as landed before, as landed now, both cut short
   * @param landed false where the new reading lost more than half of the listings: a broken reader
   *     must not empty the past, so what had landed was left
   */
  public record Change(
      String run,
      String source,
      long added,
      long removed,
      Map<Field, Long> fields,
      Map<Field, Example> examples,
      boolean landed) {

    public Change {
      examples = Map.copyOf(examples);
      fields = Map.copyOf(fields);
    }

    boolean isNothing() {
      return added == 0 && removed == 0 && fields.isEmpty();
    }
  }

  /** One field of one listing; personal data has been taken out of both. */
  public record Example(String before, String after) {

    private static final int LONGEST = 60;

    private static Example of(Field field, RawListing before, RawListing after) {
      return new Example(shown(before.all(field)), shown(after.all(field)));
    }

    private static String shown(List<String> values) {
      String text = String.join(" | ", values).strip().replaceAll("\\s{1,100}", " ");
      return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
  }

  /** Re-reads every complete run that has an archive, oldest first. */
  public List<Change> run() {
    var changes = new ArrayList<Change>();
    for (RunManifest run : context.data().completeRuns()) {
      var ledger = new RunLedger(context.data(), run);
      List<Change> ofRun =
          run.sources().stream().flatMap(source -> reread(source, ledger).stream()).toList();
      if (!ofRun.isEmpty()) {
        ledger.complete();
        changes.addAll(ofRun);
      }
    }
    return changes;
  }

  private Optional<Change> reread(SourceRun source, RunLedger ledger) {
    Path archive = context.data().archive(source.source(), source.run());
    Optional<Platform> reader =
        readers.apply(source.source()).filter(known -> Files.exists(archive));
    if (reader.isEmpty()) {
      return Optional.empty();
    }
    List<RawListing> before = context.data().listings(source.run(), source.source());
    Path scratch =
        context.data().cache().resolve("reprocess").resolve(source.source() + ".jsonl.gz");
    SourceRun now = harvest(reader.get(), archive, scratch, ledger);
    List<RawListing> after =
        Files.exists(scratch) ? Json.readLines(scratch, RawListing.class) : List.of();
    Change change = change(source, before, after);
    if (change.isNothing()) {
      return Optional.empty();
    }
    if (change.landed()) {
      land(source, after);
      ledger.note(counted(source, now.counts()));
    }
    return Optional.of(change);
  }

  private SourceRun harvest(Platform platform, Path archive, Path scratch, RunLedger ledger) {
    var harvest = new Harvest(platform, context.decoder(), new LandingWriter(scratch));
    var kept = ArchivedPages.of(archive);
    WarcReader.read(
        archive,
        new WarcReader.Visitor() {
          @Override
          public void response(Exchange exchange, long offset) {
            URI address = exchange.uri();
            if (exchange.status() / 100 == 2) {
              harvest.take(exchange, address);
            }
          }

          @Override
          public void revisit(Revisit revisit, long offset) {
            kept.follow(revisit)
                .ifPresentOrElse(
                    page -> harvest.take(page, page.uri()), () -> harvest.problem(revisit.lost()));
          }

          @Override
          public void problem(Problem problem) {
            harvest.problem(problem);
          }
        });
    return harvest.finish(ledger, "", context);
  }

  private void land(SourceRun source, List<RawListing> listings) {
    var landing = new LandingWriter(context.data().landing(source.run(), source.source()));
    listings.forEach(landing::add);
    landing.commit();
  }

  private static SourceRun counted(SourceRun source, SourceRun.Counts now) {
    SourceRun.Counts was = source.counts();
    return source.withCounts(
        new SourceRun.Counts(
            was.requests(),
            was.pages(),
            was.bytes(),
            was.advertised(),
            now.listings(),
            now.unique()));
  }

  private static Change change(SourceRun source, List<RawListing> before, List<RawListing> after) {
    Map<ListingKey, RawListing> old = byKey(before);
    Map<ListingKey, RawListing> today = byKey(after);
    long added = today.keySet().stream().filter(key -> !old.containsKey(key)).count();
    long removed = old.keySet().stream().filter(key -> !today.containsKey(key)).count();
    Map<Field, Long> fields = new EnumMap<>(Field.class);
    Map<Field, Example> examples = new EnumMap<>(Field.class);
    today.forEach(
        (key, listing) -> {
          RawListing was = old.getOrDefault(key, listing);
          for (Field field : differing(was, listing)) {
            fields.merge(field, 1L, Long::sum);
            examples.putIfAbsent(field, Example.of(field, was, listing));
          }
        });
    boolean landed = after.size() >= LEAST_KEPT * before.size();
    return new Change(source.run(), source.source(), added, removed, fields, examples, landed);
  }

  private static Map<ListingKey, RawListing> byKey(List<RawListing> listings) {
    var byKey = new LinkedHashMap<ListingKey, RawListing>();
    listings.forEach(listing -> byKey.put(listing.key(), listing));
    return byKey;
  }

  private static List<Field> differing(RawListing before, RawListing after) {
    return List.of(Field.values()).stream()
        .filter(field -> !Objects.equals(before.all(field), after.all(field)))
        .toList();
  }
}
