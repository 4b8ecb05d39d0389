package jobtrends.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import jobtrends.ingest.landing.LandingWriter;
import jobtrends.ingest.landing.RunLedger;
import jobtrends.ingest.landing.SourceName;
import jobtrends.ingest.landing.SourceTally;
import jobtrends.model.Problem;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;

/** One day of a recording, as one run. Not threadsafe. */
final class ReplayDay {

  /** Whose a recorded page is. */
  enum Owner {
    PLATFORM,
    /** A page of a platform that has no reader. */
    UNREAD,
    /** A page of no platform; it may describe a job all the same. */
    ANYBODY
  }

  private final CrawlContext context;
  private final Replay.Owners owners;
  private final RunLedger ledger;
  private final Map<String, RecordedPlatform> platforms = new TreeMap<>();
  private final Map<String, SourceTally> unread = new TreeMap<>();
  private final Map<String, Consumer<Problem>> counters = new HashMap<>();

  ReplayDay(CrawlContext context, Replay.Owners owners, RunManifest begun) {
    this.context = context;
    this.owners = owners;
    this.ledger = new RunLedger(context.data(), begun);
  }

  /** Takes one response in; where problems of its file are to be counted. */
  Consumer<Problem> take(Exchange exchange, Owner owner) {
    return switch (owner) {
      case PLATFORM -> read(owners.reader().apply(exchange.uri()).orElseThrow(), exchange, owner);
      case ANYBODY -> read(owners.anyPage().orElseThrow(), exchange, owner);
      default -> passOver(exchange);
    };
  }

  private Consumer<Problem> read(Platform platform, Exchange exchange, Owner owner) {
    var source = platforms.computeIfAbsent(platform.id(), id -> recorded(platform, owner));
    platforms.values().stream().filter(other -> other != source).forEach(RecordedPlatform::pause);
    source.take(exchange);
    context.listener().pageRead(platform.id(), exchange.uri(), source.unique(), 0);
    return counters.computeIfAbsent(platform.id(), id -> source::problem);
  }

  private RecordedPlatform recorded(Platform platform, Owner owner) {
    var landing = new LandingWriter(context.data().landing(ledger.name().id(), platform.id()));
    var harvest = new Harvest(platform, context.decoder(), landing);
    return owner == Owner.ANYBODY
        ? RecordedPlatform.anywhere(platform, harvest)
        : RecordedPlatform.of(platform, harvest);
  }

  private Consumer<Problem> passOver(Exchange exchange) {
    String owner =
        SourceName.of(
            owners
                .known()
                .apply(exchange.uri())
                .or(() -> Optional.ofNullable(exchange.uri().getHost()))
                .orElse("no-host"));
    var tally = unread.computeIfAbsent(owner, SourceTally::new);
    PageDecoder.Decoded decoded = context.decoder().decode(exchange);
    tally.page(decoded.bytes());
    decoded.problems().forEach(tally::problem);
    tally.problem(
        new Problem(
            Problem.Kind.NO_READER, exchange.uri().toString(), "no reader for its pages yet"));
    return counters.computeIfAbsent(owner, id -> tally::problem);
  }

  /** Lands and commits the day. */
  RunManifest finish() {
    platforms.values().forEach(source -> done(source.finish(ledger, context)));
    unread.values().stream()
        .map(tally -> tally.skipped(ledger.name(), "no reader for its pages yet"))
        .forEach(this::done);
    return ledger.complete();
  }

  private void done(SourceRun source) {
    ledger.note(source);
    context.listener().sourceDone(source);
  }

  /** Frees what the day holds open while another day is read. */
  void pause() {
    platforms.values().forEach(RecordedPlatform::pause);
  }
}
