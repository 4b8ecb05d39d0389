package jobtrends.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What one source gave in one run: one row per run and source.
 *
 * @param run run id
 * @param date UTC day the run counts for
 * @param status how far the source can be trusted for that run
 * @param reason why it is not complete; empty text when it is
 * @param counts how many
 * @param scope hash of what was asked for (reader version, queries, page limit); weeks with
 *     different scopes are never compared
 * @param problems every problem, by kind
 * @param coverage how whole it is; absent in manifests that were written before it was measured
 */
public record SourceRun(
    String run,
    LocalDate date,
    String source,
    Status status,
    String reason,
    Counts counts,
    String scope,
    List<ProblemCount> problems,
    Optional<Coverage> coverage) {

  public SourceRun {
    problems = List.copyOf(problems);
  }

  /** A run whose coverage is not known. */
  public SourceRun(
      String run,
      LocalDate date,
      String source,
      Status status,
      String reason,
      Counts counts,
      String scope,
      List<ProblemCount> problems) {
    this(run, date, source, status, reason, counts, scope, problems, Optional.empty());
  }

  /** The same run, counted for another day. */
  public SourceRun onDate(LocalDate day) {
    return new SourceRun(run, day, source, status, reason, counts, scope, problems, coverage);
  }

  /** The same run, asked something else. */
  public SourceRun withScope(String asked) {
    return new SourceRun(run, date, source, status, reason, counts, asked, problems, coverage);
  }

  /** The same run, whose listings count and which is compared with no other. */
  public SourceRun notComplete(String why) {
    return new SourceRun(run, date, source, Status.PARTIAL, why, counts, scope, problems, coverage);
  }

  /** The same run, read anew. */
  public SourceRun withCounts(Counts read) {
    return new SourceRun(run, date, source, status, reason, read, scope, problems, coverage);
  }

  /** The same run, with how whole it is. */
  public SourceRun withCoverage(Coverage covered) {
    return new SourceRun(
        run, date, source, status, reason, counts, scope, problems, Optional.of(covered));
  }

  /** Whether it landed listings, all or some. */
  public boolean gaveListings() {
    return status == Status.COMPLETE || status == Status.PARTIAL;
  }

  /** Only {@code COMPLETE} sources are compared over time. */
  public enum Status {
    COMPLETE,
    PARTIAL,
    EMPTY,
    FAILED,
    SKIPPED
  }

  /**
   * @param requests pages asked for, each once however often it was tried; 0 for imports
   * @param pages responses read
   * @param bytes body bytes read, after decompression
   * @param advertised total the source itself names, absent when it names none
   * @param listings listings on the pages, repeats included
   * @param unique listings landed
   */
  public record Counts(
      long requests, long pages, long bytes, OptionalLong advertised, long listings, long unique) {}

  /**
   * What else tells a whole run from one with holes.
   *
   * @param missingPages pages that were known of and not read; absent for imports, which have none
   * @param capped whether our page limit ended it before the source did
   * @param windowGap what slid past unseen since the run before
   * @param newFields names the source sent that no one has looked at yet, sorted; the first fifty
   * @param fillRates share of the landed listings, 0 to 1, that have a field; without those that
   *     none has
   * @param challenges bot checks served in place of content
   */
  public record Coverage(
      OptionalLong missingPages,
      boolean capped,
      Optional<WindowGap> windowGap,
      List<String> newFields,
      Map<Field, Double> fillRates,
      long challenges) {

    public Coverage {
      newFields = List.copyOf(newFields);
      var sorted = new EnumMap<Field, Double>(Field.class);
      sorted.putAll(fillRates);
      fillRates = Collections.unmodifiableMap(sorted);
    }
  }

  /**
   * A feed's window moved on by more than it holds (S7 of the statistics): what was posted between
   * the two was never seen.
   *
   * @param newestBefore posting time of the newest listing of the run before; absent where the
   *     source prints no times that can be read
   * @param oldestNow posting time of the oldest listing that is new in this run
   */
  public record WindowGap(Optional<Instant> newestBefore, Optional<Instant> oldestNow) {}

  /**
   * @param example where it was first seen
   */
  public record ProblemCount(Problem.Kind kind, long count, Optional<Problem> example) {}
}
