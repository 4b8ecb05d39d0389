package jobtrends.model;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * What was measured of the quality of what a source gave in a run, against its bound: one row per
 * run, source, kind and subject. Kept as it was measured that night; nothing is imputed from it.
 *
 * @param date UTC day the run counts for
 * @param value a share, 0 to 1, or a number of days; absent where nothing was measured
 * @param bound what the value is held against; absent where there is nothing to hold it against
 * @param n listings, or earlier days, the value is of
 * @param reason why it failed or was not run, in words; empty where it passed
 */
public record QualityCheck(
    String run,
    LocalDate date,
    String source,
    Kind kind,
    Subject subject,
    OptionalDouble value,
    OptionalDouble bound,
    long n,
    Outcome outcome,
    String reason) {

  public boolean hasFailed() {
    return outcome == Outcome.FAILED;
  }

  /** What a check asks. */
  public enum Kind {
    /** Share of the listings that have the field: at least a part of what it usually is. */
    FILLED,
    /** Share of the listings whose id is theirs alone: 1. */
    UNIQUE,
    /** Share of the stated values that can be: nearly 1. */
    IN_RANGE,
    /** Share of the rows that are found in the table they point at: 1. */
    REFERENCE,
    /** Days since the source was last complete: no more than so many. */
    FRESH,
    /** Share of the listings of which it is unknown: near its mean of the runs before. */
    UNKNOWN_DRIFT
  }

  /** What a check is about. */
  public enum Subject {
    TITLE(Dimension.TITLE),
    PLACE(Dimension.CITY),
    DESCRIPTION(Dimension.SKILL),
    SKILL(Dimension.SKILL),
    PAY(Dimension.PAY),
    EMPLOYER(Dimension.NONE),
    URL(Dimension.NONE),
    POSTED(Dimension.NONE),
    ID(Dimension.TITLE),
    JOB(Dimension.TITLE),
    RUN(Dimension.NONE);

    private final Dimension dimension;

    Subject(Dimension dimension) {
      this.dimension = dimension;
    }

    /** The numbers that cannot be told where it fails. */
    public Dimension dimension() {
      return dimension;
    }
  }

  /** Which numbers rest on a field; on the title (role) rest all of them. */
  public enum Dimension {
    TITLE,
    CITY,
    SKILL,
    PAY,
    /** No number rests on it alone. */
    NONE
  }

  public enum Outcome {
    PASSED,
    FAILED,
    NOT_RUN
  }
}
