package jobtrends.ingest.landing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import jobtrends.model.Problem;
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

  /** Problems that cost one listing each, not a page of them. */
  private static final Set<Problem.Kind> OF_ONE_LISTING =
      EnumSet.of(Problem.Kind.MISSING_FIELD, Problem.Kind.UNREADABLE_LISTING);

  /** Share of a source's listings that may be unreadable, each kind; more is a changed format. */
  private static final double MOST_UNREADABLE = 0.05;

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

  /**
   * A blank advertisement among a hundred listings does not make a night incomplete; it is counted.
   */
  private static boolean isTolerable(ProblemCount problem, long unique) {
    return OF_ONE_LISTING.contains(problem.kind())
        && problem.count() <= MOST_UNREADABLE * (unique + problem.count());
  }

  private static List<String> objections(Facts facts, Expectations expected) {
    var objections = new ArrayList<String>();
    long unique = facts.unique();
    facts.problems().stream()
        .filter(problem -> problem.kind().loses() && !isTolerable(problem, unique))
        .map(problem -> problem.count() + " × " + problem.kind().words())
        .forEach(objections::add);
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
