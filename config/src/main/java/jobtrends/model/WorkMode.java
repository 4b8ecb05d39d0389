package jobtrends.model;

/** Where the work is done, as stated; {@code UNSPECIFIED} is not "on site". */
public enum WorkMode {
  REMOTE,
  HYBRID,
  ONSITE,
  UNSPECIFIED
}
