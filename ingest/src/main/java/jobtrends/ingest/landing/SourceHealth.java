package jobtrends.ingest.landing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import jobtrends.model.Field;
import jobtrends.model.Problem;
import jobtrends.model.SourceRun.Coverage;
import jobtrends.model.SourceRun.ProblemCount;
import jobtrends.model.SourceRun.Status;
import jobtrends.model.SourceRun.WindowGap;
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
      boolean answered,
      long unique,
      OptionalLong advertised,
      Collection<ProblemCount> problems,
      Coverage coverage) {}

  static SourceHealth of(Facts facts, Norm norm) {
    List<String> objections = objections(facts, norm);
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

  private static List<String> objections(Facts facts, Norm norm) {
    var objections = new ArrayList<String>();
    facts.problems().stream()
        .filter(problem -> problem.kind().loses() && !isTolerable(problem, facts.unique()))
        .map(problem -> words(problem, facts.coverage()))
        .forEach(objections::add);
    objections.addAll(unexpected(facts, norm.expected()));
    if (facts.unique() > 0) {
      objections.addAll(
          norm.history().surprises(facts.unique(), facts.coverage(), norm.expected()));
    }
    return List.copyOf(objections);
  }

  /**
   * A blank advertisement among a hundred listings does not make a night incomplete; it is counted.
   */
  private static boolean isTolerable(ProblemCount problem, long unique) {
    return OF_ONE_LISTING.contains(problem.kind())
        && problem.count() <= MOST_UNREADABLE * (unique + problem.count());
  }

  private static String words(ProblemCount problem, Coverage coverage) {
    return coverage
        .windowGap()
        .filter(gap -> problem.kind() == Problem.Kind.WINDOW_GAP)
        .map(SourceHealth::words)
        .orElseGet(() -> problem.count() + " × " + problem.kind().words());
  }

  /** What slid past, for a person. */
  static String words(WindowGap gap) {
    return gap.newestBefore()
        .flatMap(
            before -> gap.oldestNow().filter(before::isBefore).map(now -> between(before, now)))
        .orElse("its window slid past unseen listings: none of the run before is left in it");
  }

  private static String between(Instant before, Instant now) {
    return "its window slid past unseen listings: all it showed before was posted by "
        + before
        + ", all that is new since "
        + now;
  }

  private static List<String> unexpected(Facts facts, Expectations expected) {
    var objections = new ArrayList<String>();
    long unique = facts.unique();
    expected.minListings().stream()
        .filter(min -> unique < min)
        .forEach(min -> objections.add(unique + " listings, expected at least " + min));
    expected.maxListings().stream()
        .filter(max -> unique > max)
        .forEach(max -> objections.add(unique + " listings, expected at most " + max));
    facts.advertised().stream()
        .filter(total -> unique < total && !isAllThatWasAskedFor(facts, expected))
        .forEach(total -> objections.add(unique + " of " + total + " advertised listings"));
    if (unique > 0) {
      objections.addAll(unfilled(facts.coverage(), expected));
    }
    return objections;
  }

  /** The newest so many of a longer list, by design. */
  private static boolean isAllThatWasAskedFor(Facts facts, Expectations expected) {
    return facts.coverage().capped() && expected.shows() == Expectations.Shows.NEWEST;
  }

  private static List<String> unfilled(Coverage coverage, Expectations expected) {
    return expected.fillRates().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(field -> rate(coverage, field.getKey()) < field.getValue())
        .map(
            field ->
                filled(field.getKey(), rate(coverage, field.getKey()))
                    + ", expected at least "
                    + percent(field.getValue()))
        .toList();
  }

  private static double rate(Coverage coverage, Field field) {
    return coverage.fillRates().getOrDefault(field, 0.0);
  }

  /** "salary min filled in 2 % of listings". */
  static String filled(Field field, double rate) {
    return field.name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + " filled in "
        + percent(rate)
        + " of listings";
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }
}
