package jobtrends.ingest.fetch;

import java.net.URI;
import java.util.Optional;
import jobtrends.ingest.Fetched;
import jobtrends.model.Problem;

/**
 * One address to ask for.
 *
 * @param asked what the crawl asked for; the exchange is kept under it
 * @param at where that has led so far, by redirects
 * @param known what we remember of our last visit; sent only to the address that answered then
 * @param maxBytes of the body, as sent
 */
record Ask(URI asked, URI at, Optional<Validator> known, long maxBytes) {

  static Ask of(URI address, Optional<Validator> known, long maxBytes) {
    return new Ask(address, address, known, maxBytes);
  }

  Ask redirectedTo(URI next) {
    return new Ask(asked, next, known, maxBytes);
  }

  boolean redirected() {
    return !asked.equals(at);
  }

  /** What may be sent to this address to hear only of news. */
  Optional<Validator> condition() {
    return known.filter(validator -> validator.answeredBy().equals(at));
  }

  /** A failure located at what was asked for, naming the place a redirect led to. */
  Problem problem(Problem.Kind kind, String detail) {
    return new Problem(kind, asked.toString(), redirected() ? detail + ", at " + at : detail);
  }

  Fetched.Failed failed(Problem.Kind kind, String detail) {
    return new Fetched.Failed(problem(kind, detail), Optional.empty());
  }
}
