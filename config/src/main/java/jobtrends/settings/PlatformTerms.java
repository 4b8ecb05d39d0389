package jobtrends.settings;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
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
 * @param otherCredentials another set of variables that does as well; empty where there is none
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
    List<String> otherCredentials,
    Form form) {

  public PlatformTerms {
    form = form == null ? Form.CAPTURED : form;
    hosts = List.copyOf(hosts);
    credentials = List.copyOf(credentials);
    otherCredentials = otherCredentials == null ? List.of() : List.copyOf(otherCredentials);
  }

  /**
   * The variables that still have to be set; none when either set of credentials is whole.
   *
   * @param isSet whether the environment holds a variable
   */
  public List<String> missingCredentials(Predicate<String> isSet) {
    boolean other = !otherCredentials.isEmpty() && otherCredentials.stream().allMatch(isSet);
    return other ? List.of() : credentials.stream().filter(isSet.negate()).toList();
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

  /** What may leave the house; statistics made of many listings always may. */
  public enum Redistribution {
    /** Facts counted together with others: names of employers among them, no row of a listing. */
    FACTS_ONLY,
    /** A row for each listing, with its link and the platform's name, and without its texts. */
    ROWS_WITH_LINK,
    /** Nothing of a listing, not even its employer's name. */
    NONE
  }

  /**
   * @param pollsPerDay at most; absent when the platform names no number
   * @param minDelay between two requests to one host
   * @param attribution line printed on every page that uses the source
   * @param source where the terms were read
   * @param checkedOn when a person last read them
   * @param betweenPolls at least, from the beginning of one run that asks it to the next; absent
   *     when the platform asks for none
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
      Optional<Duration> betweenPolls,
      Optional<Duration> embargo,
      Optional<Duration> storageLimit) {

    public boolean allowsRows() {
      return redistribution == Redistribution.ROWS_WITH_LINK;
    }

    /**
     * Whether a listing may not be published yet.
     *
     * @param posted UTC day; it may have been the day's last second
     * @param published UTC day; it may be the day's first second
     */
    public boolean isUnderEmbargo(LocalDate posted, LocalDate published) {
      return embargo
          .filter(wait -> !wait.isZero())
          .map(wait -> posted.plusDays(1).atStartOfDay().plus(wait))
          .filter(free -> free.isAfter(published.atStartOfDay()))
          .isPresent();
    }
  }

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
      fillRates = fillRates == null ? Map.of() : ordered(fillRates);
      fillRates.forEach(Expectations::requireShare);
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

    /** In the order of {@link Field}: of two wrong shares the same one is said each time. */
    private static Map<Field, Double> ordered(Map<Field, Double> rates) {
      var ordered = new EnumMap<Field, Double>(Field.class);
      ordered.putAll(rates);
      return Collections.unmodifiableMap(ordered);
    }

    private static void requireShare(Field field, double share) {
      if (!(share >= 0 && share <= 1)) {
        throw new Refused(
            "fillRates." + FieldNames.of(field) + " takes a share from 0 to 1, not " + share);
      }
    }

    /** The same, but for what a user expects otherwise, key by key. */
    public Expectations but(Expectations said) {
      var rates = new EnumMap<Field, Double>(Field.class);
      rates.putAll(fillRates);
      rates.putAll(said.fillRates);
      return new Expectations(
          said.minListings.isPresent() ? said.minListings : minListings,
          said.maxListings.isPresent() ? said.maxListings : maxListings,
          said.maxPages.isPresent() ? said.maxPages : maxPages,
          rates,
          shows);
    }
  }
}
