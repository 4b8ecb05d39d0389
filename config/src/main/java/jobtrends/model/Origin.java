package jobtrends.model;

/** Which kind of interface gave a listing, best first. */
public enum Origin {
  API,
  FEED,
  JSON_LD,
  EMBEDDED_JSON,
  HTML,
  DUMP
}
