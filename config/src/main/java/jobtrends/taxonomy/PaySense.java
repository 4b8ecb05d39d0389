package jobtrends.taxonomy;

/** What a word beside an amount says of it: one row of {@code pay-words.csv} each. */
public enum PaySense {
  HOUR,
  DAY,
  WEEK,
  MONTH,
  YEAR,
  /** A period that needs no "per": "hourly". */
  ADVERB,
  /** "per", "a", "each". */
  CONNECTOR,
  /** Stands between an amount and its period and says nothing: "gross". */
  FILLER,
  TO,
  /** "and" between the ends of a range. */
  BOTH,
  UP_TO,
  FROM,
  /** "or more" behind an amount: the least that is paid. */
  OPEN,
  PAY,
  /** A word of pay that is as often one of something else: "range", "rates". */
  SHARED,
  /** Time off: what is "paid" then is no amount. */
  LEAVE,
  /** What is not pay, named before the amount: "bonus of". */
  NOT_BEFORE,
  /** What is not pay, named after the amount. */
  NOT_AFTER,
  /** A board's estimate. */
  PREDICTED,
  /** On-target earnings. */
  OTE,
  /** After tax. */
  NET,
  /** Before tax. */
  GROSS,
  /** Tax on what a firm sells. */
  VAT,
  /** A full-time figure of which part-time work gets its part. */
  PRO_RATA,
  /** What is counted in "14 salaries a year". */
  SALARIES,
  /** What is paid for in place of time: "per task". */
  PIECE,
  /** Names the least that is paid: "the minimum salary is", "laut Kollektivvertrag". */
  FLOOR,
  /** Pay that is not this job's: "the average salary", "similar jobs". */
  OTHERS
}
