package jobtrends.model;

/**
 * The level a title names; {@code UNSPECIFIED} when it names none. Written in lower case in files.
 */
public enum Seniority {
  INTERN,
  JUNIOR,
  MID,
  SENIOR,
  STAFF,
  PRINCIPAL,
  LEAD,
  MANAGER,
  HEAD,
  DIRECTOR,
  VP,
  UNSPECIFIED
}
