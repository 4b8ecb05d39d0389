package jobtrends.ingest.landing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import jobtrends.model.SourceRun.ProblemCount;
import jobtrends.model.SourceRun.Status;
import jobtrends.settings.PlatformTerms.Expectations;

/**
 * How far one source can be trusted in one run. A broken source must never look like a quiet
 * market: complete means that nothing speaks against it.
 *
 * @param reason every objection, for a person; empty text when complete
 */
record SourceHealth(Status status, String reason) {

  /**
   * @param answered whether at least one page was of a known shape
   */
  record Facts(
      boolean answered, long unique, OptionalLong advertised, Collection<ProblemCount> problems) {}

  static SourceHealth of(Facts facts, Expectations expected) {
    List<String> objections = objections(facts, expected);
    String reason = String.join("; ", objections);
    if (facts.unique() > 0) {
      return new SourceHealth(objections.isEmpty() ? Status.COMPLETE : Status.PARTIAL, reason);
    }
    return facts.answered()
        ? new SourceHealth(Status.EMPTY, because("answered without a listing", reason))
        : new SourceHealth(Status.FAILED, because("nothing could be read", reason));
  }

  private static String because(String what, String reason) {
    return reason.isEmpty() ? what : what + ": " + reason;
  }

  private static List<String> objections(Facts facts, Expectations expected) {
    var objections = new ArrayList<String>();
    facts.problems().stream()
        .filter(problem -> problem.kind().loses())
        .map(problem -> problem.count() + " " + problem.kind())
        .forEach(objections::add);
    long unique = facts.unique();
    expected.minListings().stream()
        .filter(min -> unique < min)
        .forEach(min -> objections.add(unique + " listings, expected at least " + min));
    expected.maxListings().stream()
        .filter(max -> unique > max)
        .forEach(max -> objections.add(unique + " listings, expected at most " + max));
    facts.advertised().stream()
        .filter(total -> unique < total)
        .forEach(total -> objections.add(unique + " of " + total + " advertised listings"));
    return objections.stream().collect(Collectors.toUnmodifiableList());
  }
}
