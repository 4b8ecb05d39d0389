package jobtrends.ingest.fetch;

import java.util.function.Function;
import jobtrends.ingest.fetch.RawServer.Answer;
import jobtrends.model.Problem.Kind;

/**
 * One way in which a server can be at fault, and what it must be called.
 *
 * @param reader the platform whose pages it serves
 * @param site path to answer
 */
record Fault(
    String name, String reader, Kind kind, Patience patience, Function<String, Answer> site) {

  /** Long is enough for every fault but those that never come to an end by themselves. */
  enum Patience {
    LONG,
    SHORT
  }

  static final String JOB =
      "<html><title>Jobs</title><script type=\"application/ld+json\">{\"@type\":\"JobPosting\","
          + "\"title\":\"Baker\",\"identifier\":\"b-1\"}</script></html>";

  static Fault page(String name, Kind kind, Answer answer) {
    return of("jsonld", name, kind, answer);
  }

  static Fault of(String reader, String name, Kind kind, Answer answer) {
    return new Fault(
        name,
        reader,
        kind,
        Patience.LONG,
        path -> RawServer.isPolicy(path) ? RawServer.MISSING : answer);
  }

  static Fault slow(String name, Answer answer) {
    return new Fault(
        name,
        "jsonld",
        Kind.TIMED_OUT,
        Patience.SHORT,
        path -> RawServer.isPolicy(path) ? RawServer.MISSING : answer);
  }

  static Fault site(String name, Kind kind, Function<String, Answer> site) {
    return new Fault(name, "jsonld", kind, Patience.LONG, site);
  }

  static Fault robots(String name, Kind kind, Answer robots) {
    return site(
        name, kind, path -> path.equals("/robots.txt") ? robots : FaultyAnswers.raw("\r\n" + JOB));
  }

  @Override
  public String toString() {
    return name;
  }
}
