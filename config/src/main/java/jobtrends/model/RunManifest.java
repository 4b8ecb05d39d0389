package jobtrends.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A run's manifest, and its commit: listings landed by a run count only once its manifest says
 * {@link State#COMPLETE}.
 *
 * @param run id: date, kind, and what tells two runs of a day apart
 * @param kind live, replay, import, demo
 * @param date UTC day the run counts for
 * @param state whether all of its sources were asked
 * @param startedAt on the run's own clock
 * @param inputs files a replay or an import read, with digests; empty when live
 * @param sources one per source, sorted by id
 * @param versions of what read it, "name version"
 * @param traffic what every host was asked, by host name; empty when nothing was asked
 */
public record RunManifest(
    String run,
    String kind,
    LocalDate date,
    State state,
    Instant startedAt,
    List<String> inputs,
    List<SourceRun> sources,
    List<String> versions,
    Map<String, Traffic> traffic) {

  /** A run that asked nobody. */
  public RunManifest(
      String run,
      String kind,
      LocalDate date,
      State state,
      Instant startedAt,
      List<String> inputs,
      List<SourceRun> sources,
      List<String> versions) {
    this(run, kind, date, state, startedAt, inputs, sources, versions, Map.of());
  }

  public RunManifest {
    traffic = traffic == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(traffic));
    inputs = List.copyOf(inputs);
    sources = List.copyOf(sources);
    versions = List.copyOf(versions);
  }

  /** The same run with other sources, or with what else is now known of them. */
  public RunManifest withSources(List<SourceRun> others) {
    return new RunManifest(run, kind, date, state, startedAt, inputs, others, versions, traffic);
  }

  public enum State {
    RUNNING,
    COMPLETE
  }
}
