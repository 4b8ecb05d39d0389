package jobtrends.ingest.landing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import jobtrends.files.AtomicFile;
import jobtrends.files.DataFolder;
import jobtrends.files.Json;
import jobtrends.model.Problem;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import jobtrends.model.Traffic;

/**
 * Keeps a run's manifest on disk as its sources are done: RUNNING from the beginning, COMPLETE at
 * the end, so that whoever comes after a crash knows what is landed and what is not. Threadsafe.
 */
public final class RunLedger {

  /** The reason of a source that a running run has not crawled yet. */
  private static final String PLANNED = "planned, not crawled yet";

  private final DataFolder data;
  private final RunManifest begun;
  private final Supplier<Map<String, Traffic>> asking;
  private final Map<String, SourceRun> sources = new TreeMap<>();
  private final List<RunManifest> earlier = new ArrayList<>();

  /** A run that asks nobody; see the other one. */
  public RunLedger(DataFolder data, RunManifest begun) {
    this(data, begun, Map::of);
  }

  /**
   * Begins a run, or goes on with one that was interrupted; the manifest is not written yet.
   *
   * @param asking what every host was asked since the ledger was opened
   */
  public RunLedger(DataFolder data, RunManifest begun, Supplier<Map<String, Traffic>> asking) {
    this.data = data;
    this.begun = begun;
    this.asking = asking;
    begun.sources().forEach(source -> sources.put(source.source(), source));
  }

  public RunName name() {
    return new RunName(begun.run(), begun.date());
  }

  /** What a source gave before this run, when it was asked the same. */
  public synchronized SourceHistory history(String source, String scope) {
    if (earlier.isEmpty()) {
      data.completeRuns().stream()
          .filter(run -> !run.run().equals(begun.run()) && !run.date().isAfter(begun.date()))
          .forEach(earlier::add);
    }
    return new SourceHistory(
        data,
        earlier.stream()
            .flatMap(run -> run.sources().stream())
            .filter(run -> run.source().equals(source) && run.scope().equals(scope))
            .filter(SourceRun::gaveListings)
            .toList());
  }

  /** Notes which sources the run is to have; those it has already stay. */
  public synchronized void plan(List<String> ids) {
    ids.forEach(
        id ->
            sources.computeIfAbsent(
                id, source -> new SourceTally(source).skipped(name(), PLANNED)));
    write(RunManifest.State.RUNNING);
  }

  /** Notes a source that must not be asked now, and why; what the run has of it already stays. */
  public synchronized void refuse(String id, Problem why) {
    var tally = new SourceTally(id);
    tally.problem(why);
    SourceRun refused = tally.skipped(name(), why.detail());
    sources.merge(id, refused, (had, now) -> isWaiting(had) ? now : had);
  }

  public synchronized boolean isPlanned(String id) {
    return Optional.ofNullable(sources.get(id)).filter(RunLedger::isWaiting).isPresent();
  }

  private static boolean isWaiting(SourceRun source) {
    return source.reason().equals(PLANNED);
  }

  /** Notes on disk a source whose landing file is in place: it will not be crawled again. */
  public synchronized void done(SourceRun source) {
    note(source);
    write(RunManifest.State.RUNNING);
  }

  /** Notes a source in memory: enough where a run that was killed is simply done again. */
  public synchronized void note(SourceRun source) {
    sources.put(source.source(), source);
  }

  /** Commits the run: from now on its listings count. */
  public synchronized RunManifest complete() {
    sources.replaceAll(
        (id, source) ->
            isWaiting(source)
                ? new SourceTally(id).skipped(name(), "interrupted, and not asked for again")
                : source);
    return write(RunManifest.State.COMPLETE);
  }

  private RunManifest write(RunManifest.State state) {
    var manifest =
        new RunManifest(
            begun.run(),
            begun.kind(),
            begun.date(),
            state,
            begun.startedAt(),
            begun.inputs(),
            List.copyOf(sources.values()),
            begun.versions(),
            traffic());
    forceLanding();
    Json.writeFile(data.manifest(begun.run()), manifest);
    return manifest;
  }

  /** With what the run had asked before it was interrupted. */
  private Map<String, Traffic> traffic() {
    var all = new TreeMap<>(begun.traffic());
    asking.get().forEach((host, now) -> all.merge(host, now, Traffic::plus));
    return all;
  }

  /** What a manifest names must be on disk before it. */
  private void forceLanding() {
    Path landing = data.landing(begun.run());
    try {
      if (Files.isDirectory(landing)) {
        AtomicFile.force(landing);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + landing + ": " + e.getMessage(), e);
    }
  }
}
