package jobtrends.ingest.landing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import jobtrends.model.Problem;
import jobtrends.model.RawListing;
import jobtrends.model.SourceRun;
import jobtrends.model.SourceRun.Counts;
import jobtrends.model.SourceRun.Coverage;
import jobtrends.model.SourceRun.ProblemCount;
import jobtrends.model.SourceRun.WindowGap;
import jobtrends.settings.PlatformTerms.Expectations.Shows;

/**
 * Counts what one source gives in one run, and says at the end how far it can be trusted. Keeps the
 * ids it has seen in memory, never the listings. Not threadsafe.
 */
public final class SourceTally {

  private enum Counter {
    REQUESTS,
    PAGES,
    BYTES,
    LISTINGS,
    READ_PAGES
  }

  private final String source;
  private final Map<Counter, Long> counters = new EnumMap<>(Counter.class);
  private final Map<String, Long> advertised = new HashMap<>();
  private final ProblemTally problems = new ProblemTally();
  private final CoverageTally coverage = new CoverageTally();
  private final Set<String> ids = new HashSet<>();

  public SourceTally(String source) {
    this.source = source;
  }

  public String source() {
    return source;
  }

  public long unique() {
    return ids.size();
  }

  public void request() {
    count(Counter.REQUESTS, 1);
  }

  public void page(long decodedBytes) {
    count(Counter.PAGES, 1);
    count(Counter.BYTES, decodedBytes);
  }

  /**
   * A page of a shape its reader knows: without a listing, the source is then empty, not broken.
   */
  public void pageRead() {
    count(Counter.READ_PAGES, 1);
  }

  /**
   * What a source says it has in all.
   *
   * @param query the page its paging began with; the totals of different queries add up
   */
  public void advertised(String query, long total) {
    advertised.merge(query, total, Math::max);
  }

  public void problem(Problem problem) {
    problems.add(problem);
    coverage.problem(problem);
  }

  /** The page limit ended it before the source did. */
  public void capped() {
    coverage.capped();
  }

  /** Pages that were known of and never asked for. */
  public void left(long pages) {
    coverage.left(pages);
  }

  void problems(List<ProblemCount> more) {
    more.forEach(problems::add);
  }

  /** Counts one listing; whether its id is new in this run. A repeat is counted as such. */
  public boolean listing(String nativeId, String where) {
    count(Counter.LISTINGS, 1);
    boolean isNew = ids.add(nativeId);
    if (!isNew) {
      problem(new Problem(Problem.Kind.REPEATED_LISTING, where, "id " + nativeId + " again"));
    }
    return isNew;
  }

  /** Takes note of what a listing that is landed says. */
  public void landed(RawListing listing) {
    coverage.landed(listing);
  }

  private void count(Counter counter, long more) {
    counters.merge(counter, more, Long::sum);
  }

  private long counted(Counter counter) {
    return counters.getOrDefault(counter, 0L);
  }

  /** The row of this source in its run's manifest, once its listings are landed. */
  public SourceRun sourceRun(RunName run, String scope, Norm norm) {
    Optional<WindowGap> gap =
        norm.expected().shows() == Shows.NEWEST
            ? norm.history().gapBefore(run, source)
            : Optional.empty();
    gap.map(SourceHealth::words)
        .map(words -> new Problem(Problem.Kind.WINDOW_GAP, source, words))
        .ifPresent(this::problem);
    Coverage covered = coverage.coverage(unread(), gap);
    return row(run, scope, health(covered, norm)).withCoverage(covered);
  }

  /** The row of a source that was not read at all, and why. */
  public SourceRun skipped(RunName run, String reason) {
    return row(run, "", new SourceHealth(SourceRun.Status.SKIPPED, reason));
  }

  private SourceRun row(RunName run, String scope, SourceHealth health) {
    return new SourceRun(
        run.id(),
        run.date(),
        source,
        health.status(),
        health.reason(),
        counts(),
        scope,
        problems.counts());
  }

  private SourceHealth health(Coverage covered, Norm norm) {
    var facts =
        new SourceHealth.Facts(
            counted(Counter.READ_PAGES) > 0,
            unique(),
            advertisedTotal(),
            problems.counts(),
            covered);
    return SourceHealth.of(facts, norm);
  }

  /** A crawl counts what it asks, a replay only what it was answered; an import has no pages. */
  private OptionalLong unread() {
    long pages = Math.max(counted(Counter.REQUESTS), counted(Counter.PAGES));
    return pages == 0 ? OptionalLong.empty() : OptionalLong.of(pages - counted(Counter.READ_PAGES));
  }

  private Counts counts() {
    return new Counts(
        counted(Counter.REQUESTS),
        counted(Counter.PAGES),
        counted(Counter.BYTES),
        advertisedTotal(),
        counted(Counter.LISTINGS),
        unique());
  }

  private OptionalLong advertisedTotal() {
    return advertised.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(advertised.values().stream().mapToLong(Long::longValue).sum());
  }
}
