package jobtrends.model;

/**
 * What a source may say of a listing. The values are kept verbatim; {@code normalise} reads them
 * later.
 */
public enum Field {
  TITLE,
  COMPANY,
  /** One value per place the source lists, each as printed. */
  LOCATION,
  /** ISO code or name, where the source keeps it apart from the place. */
  COUNTRY,
  /** As printed, HTML and entities included. */
  DESCRIPTION,
  URL,
  APPLY_URL,
  /** As printed: ISO date, RFC 822, epoch seconds; relative forms are relative to the fetch. */
  POSTED_AT,
  EXPIRES_AT,
  /** Pay as one piece of text, "$60–75k a year". */
  SALARY,
  SALARY_MIN,
  SALARY_MAX,
  SALARY_CURRENCY,
  SALARY_PERIOD,
  /** "true" where the source says that it guessed the pay itself; such pay is never counted. */
  SALARY_PREDICTED,
  EMPLOYMENT_TYPE,
  SENIORITY,
  CATEGORY,
  TAG,
  /** The source's own flag or word for remote work: "true", "ONSITE_OR_REMOTE". */
  WORK_MODE,
  LANGUAGE
}
