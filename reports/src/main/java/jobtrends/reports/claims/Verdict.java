package jobtrends.reports.claims;

/** What a measurement says of a claim. Only an interval decides: a point alone never agrees. */
public enum Verdict {
  AGREES,
  DIFFERS,
  CANNOT_TELL
}
