package jobtrends.model;

import java.time.LocalDate;
import java.util.List;
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
 */
public record SourceRun(
    String run,
    LocalDate date,
    String source,
    Status status,
    String reason,
    Counts counts,
    String scope,
    List<ProblemCount> problems) {

  public SourceRun {
    problems = List.copyOf(problems);
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
   * @param example where it was first seen
   */
  public record ProblemCount(Problem.Kind kind, long count, Optional<Problem> example) {}
}
