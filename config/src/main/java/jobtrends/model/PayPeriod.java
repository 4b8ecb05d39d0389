package jobtrends.model;

/** The time a stated pay is for. There is no default: pay without a period has none. */
public enum PayPeriod {
  HOUR,
  DAY,
  WEEK,
  MONTH,
  YEAR
}
