package jobtrends.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Facts of a listing, and its link: one row per listing seen in the last four weeks, of sources
 * whose terms let rows be passed on. Never a text.
 *
 * @param job the posting it is of: listings of one job on several boards share it
 * @param title as printed
 * @param employer as printed; absent where the listing names none
 * @param url its page at the source
 * @param postedOn UTC day it says it was posted; absent where it does not say
 * @param firstSeen day of the first run that saw it
 * @param lastSeen day of the last
 * @param role role of the taxonomy; absent where the title fits none
 * @param workMode REMOTE, HYBRID, ONSITE or UNSPECIFIED
 * @param cities as "Berlin, DE", sorted
 * @param countries ISO 3166-1 alpha-2, sorted
 * @param pay as stated; absent where it is not
 */
public record OpenListing(
    ListingKey key,
    String job,
    String title,
    Optional<String> employer,
    String url,
    Optional<LocalDate> postedOn,
    LocalDate firstSeen,
    LocalDate lastSeen,
    Optional<String> role,
    String workMode,
    List<String> cities,
    List<String> countries,
    Optional<Pay> pay) {

  public OpenListing {
    cities = List.copyOf(cities);
    countries = List.copyOf(countries);
  }

  /**
   * @param min in {@code currency} per {@code period}; absent where only an upper end is stated
   * @param currency ISO 4217
   * @param period HOUR, DAY, WEEK, MONTH or YEAR
   */
  public record Pay(OptionalDouble min, OptionalDouble max, String currency, String period) {}

  /** The day an embargo counts from: when it was posted, or first seen where it does not say. */
  public LocalDate outSince() {
    return postedOn.orElse(firstSeen);
  }
}
