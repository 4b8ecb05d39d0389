package jobtrends.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What a published set of statistics rests on: one per as-of date.
 *
 * @param asOf last day whose runs are counted (UTC)
 * @param level window of the levels: shares, pay, cities
 * @param comparison window the level is compared with; empty (first after last) when history is too
 *     short
 * @param totals how many of everything
 * @param missingDays days without any run between the first and the last run
 * @param feedWindows sources that show only so many of their newest postings, "source: newest 300":
 *     their index describes the mix of what is shown, not how much there is
 * @param versions of extractors and taxonomies, "name version"
 * @param synthetic whether the listings were generated; every page must say so
 * @param edition 1 for what was published of the day first; what is published stays, and other
 *     numbers for the same day are another edition
 */
public record Vintage(
    LocalDate asOf,
    Window level,
    Window comparison,
    Totals totals,
    List<LocalDate> missingDays,
    List<String> feedWindows,
    List<String> versions,
    boolean synthetic,
    int edition) {

  private static final int FIRST = 1;

  public Vintage {
    edition = Math.max(FIRST, edition);
    missingDays = List.copyOf(missingDays);
    feedWindows = List.copyOf(feedWindows);
    versions = List.copyOf(versions);
  }

  /** What is published of a day first. */
  public Vintage(
      LocalDate asOf,
      Window level,
      Window comparison,
      Totals totals,
      List<LocalDate> missingDays,
      List<String> feedWindows,
      List<String> versions,
      boolean synthetic) {
    this(asOf, level, comparison, totals, missingDays, feedWindows, versions, synthetic, FIRST);
  }

  /** The same numbers as another edition of their day. */
  public Vintage asEdition(int number) {
    return new Vintage(
        asOf, level, comparison, totals, missingDays, feedWindows, versions, synthetic, number);
  }

  /** "2026-08-17", and "2026-08-17.2" of a second edition: names folders, and stands on pages. */
  public String name() {
    return name(asOf, edition);
  }

  /** The name of an edition of a day. */
  public static String name(LocalDate asOf, int edition) {
    return edition == FIRST ? asOf.toString() : asOf + "." + edition;
  }

  /** Both days included. */
  public record Window(LocalDate first, LocalDate last) {
    public boolean isEmpty() {
      return first.isAfter(last);
    }

    public boolean has(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }
  }

  /**
   * @param sightings listing × run, all history
   * @param listings distinct source and id, all history
   * @param postings deduplicated, all history
   * @param levelPostings deduplicated, level window, of every trade
   * @param unknownRole of level postings: other trades, and titles we could not read; not in the
   *     tables
   * @param unresolvedPlace of those in the field: a place was named and not recognised
   * @param withoutDescription of those in the field: skills cannot be read from them
   * @param sellersOffers listings that offer work and seek none, all history; not among the others
   */
  public record Totals(
      long sightings,
      long listings,
      long postings,
      long levelPostings,
      long unknownRole,
      long unresolvedPlace,
      long withoutDescription,
      long sellersOffers) {

    /** Level postings whose title fits a role of the taxonomy: the n of most tables. */
    public long inField() {
      return levelPostings - unknownRole;
    }
  }
}
