package jobtrends.settings;

import java.util.Optional;

/**
 * A reference of the user's that our numbers are held against (S39): a CSV file with a header.
 *
 * @param name as the report calls it
 * @param file its path
 * @param date name of the column of days (2026-03-02), months (2026-03) or, of a mix, occupations
 * @param value name of the column of values
 * @param measure what of ours it is held against
 */
public record ReferenceSeries(
    String name, String file, String date, String value, Measure measure) {

  /** Ours. */
  public enum Measure {
    /** The demand index of all roles. */
    DEMAND_INDEX,
    /** The share of remote postings among all of the field, week by week. */
    REMOTE_SHARE,
    /** Shares of roles in the level window. */
    OCCUPATION_MIX
  }

  public ReferenceSeries {
    said("name", name);
    said("file", file);
    said("value", value);
    said("date", date);
    said("measure", measure);
  }

  private static void said(String key, Object value) {
    Optional.ofNullable(value)
        .orElseThrow(
            () ->
                new Refused(
                    "a reference series has no '"
                        + key
                        + "'; it takes name, file, date, value and measure"));
  }
}
