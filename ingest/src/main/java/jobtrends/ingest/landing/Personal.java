package jobtrends.ingest.landing;

import jobtrends.model.Problem;

/** What is taken out of a listing, each counted under a name of its own. */
enum Personal {
  MAIL(Problem.Kind.REDACTED_MAIL, "an e-mail address"),
  PHONE(Problem.Kind.REDACTED_PHONE, "a phone number"),
  HANDLE(Problem.Kind.REDACTED_HANDLE, "a messenger handle"),
  NAME(Problem.Kind.REDACTED_NAME, "a named person"),
  FETCHER(Problem.Kind.REDACTED_FETCHER, "the fetcher's own address");

  private final Problem.Kind kind;
  private final String words;

  Personal(Problem.Kind kind, String words) {
    this.kind = kind;
    this.words = words;
  }

  /** One piece was taken out; what stood there is not repeated. */
  Problem removedFrom(String where) {
    return new Problem(kind, where, words);
  }
}
