package jobtrends.settings;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import jobtrends.model.Field;

/**
 * What a platform allows, and what a healthy run of it looks like: one per platform id, read from
 * {@code jobtrends/platforms/<id>.yaml}.
 *
 * @param id the platform's id, the same everywhere
 * @param name as it wants to be called
 * @param hosts its web addresses' hosts; a recorded response of one of them belongs to it
 * @param access how it may be read
 * @param whyOff one sentence where it is not crawled by default
 * @param rules what its terms ask of us
 * @param expected what a healthy run looks like
 * @param credentials environment variables that must be set; values are never printed
 * @param form what its reader was built to
 */
public record PlatformTerms(
    String id,
    String name,
    List<String> hosts,
    Access access,
    Optional<String> whyOff,
    Rules rules,
    Expectations expected,
    List<String> credentials,
    Form form) {

  public PlatformTerms {
    form = form == null ? Form.CAPTURED : form;
    hosts = List.copyOf(hosts);
    credentials = List.copyOf(credentials);
  }

  /** How a platform may be read. */
  public enum Access {
    /** An open interface, on by default. */
    OPEN,
    /** A public interface per employer; the user names the employers. */
    EMPLOYER_BOARDS,
    /** An official interface that asks for the user's key. */
    API_KEY,
    /** Its terms forbid automated access: reads only pages the user supplies. */
    FORBIDDEN,
    /** Any site the user names. */
    GENERIC
  }

  /** How sure it is that a reader reads what the live site sends. */
  public enum Form {
    /** Real responses were read. */
    CAPTURED,
    /** Only the documented form was at hand: the reader has not met the live site. */
    DOCUMENTED
  }

  /** What may leave the house. */
  public enum Redistribution {
    FACTS_ONLY,
    ROWS_WITH_LINK,
    NONE
  }

  /**
   * @param pollsPerDay at most; absent when the platform names no number
   * @param minDelay between two requests to one host
   * @param attribution line printed on every page that uses the source
   * @param source where the terms were read
   * @param checkedOn when a person last read them
   * @param embargo a listing may be published only so long after it was posted
   * @param storageLimit texts and rows are kept no longer than that; derived statistics may stay
   */
  public record Rules(
      OptionalInt pollsPerDay,
      Duration minDelay,
      String attribution,
      Redistribution redistribution,
      String source,
      LocalDate checkedOn,
      Optional<Duration> embargo,
      Optional<Duration> storageLimit) {}

  /**
   * @param minListings under it a run is not complete; absent where nothing is known yet
   * @param maxListings over it something was counted twice
   * @param maxPages a crawl stops there and says so
   * @param fillRates the least share of listings, 0 to 1, that has a field
   * @param shows how much of what it has
   */
  public record Expectations(
      OptionalInt minListings,
      OptionalInt maxListings,
      OptionalInt maxPages,
      Map<Field, Double> fillRates,
      Shows shows) {

    /** What part of its listings a source shows. */
    public enum Shows {
      /** Everything it has: whatever was not read is missing. */
      ALL,
      /**
       * The newest so many, newest first. The first {@code maxPages} of them are then all that is
       * asked for, and two such windows must overlap or listings slid past unseen.
       */
      NEWEST
    }

    /** Nothing is known yet of what is healthy. */
    public static final Expectations NONE =
        new Expectations(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), Map.of());

    public Expectations {
      fillRates = fillRates == null ? Map.of() : Map.copyOf(fillRates);
      shows = shows == null ? Shows.ALL : shows;
    }

    /** Of a source that shows everything it has. */
    public Expectations(
        OptionalInt minListings,
        OptionalInt maxListings,
        OptionalInt maxPages,
        Map<Field, Double> fillRates) {
      this(minListings, maxListings, maxPages, fillRates, Shows.ALL);
    }
  }
}
