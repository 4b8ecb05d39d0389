package jobtrends.analytics.trends;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import jobtrends.analytics.trends.Intervals.Share;
import jobtrends.analytics.trends.ShareSums.Term;

/**
 * Why a share moved (S5): because shares moved within the sources, or because sources with high
 * shares now hold more of the postings. The headline is the part within.
 *
 * @param sources every source in both windows; one without postings in either cannot be compared
 */
record ShiftShare(List<Source> sources) {

  ShiftShare {
    sources = List.copyOf(sources);
  }

  /** What one source said in both windows; weighted postings may be fractions. */
  record Source(Share before, Share now) {

    boolean isCompared() {
      return before.n() > 0 && now.n() > 0;
    }
  }

  /** Of the sources that have postings in both windows. */
  static ShiftShare of(Collection<Source> sources) {
    return new ShiftShare(sources.stream().filter(Source::isCompared).toList());
  }

  /** Postings of the window before, over the sources. */
  double before() {
    return sources.stream().mapToDouble(source -> source.before().n()).sum();
  }

  /** Postings of the window now. */
  double now() {
    return sources.stream().mapToDouble(source -> source.now().n()).sum();
  }

  /** Mean weight × change of share, summed over the sources: a sum of shares with an interval. */
  ShareSums within() {
    return new ShareSums(sources.stream().flatMap(this::within).toList());
  }

  private Stream<Term> within(Source source) {
    double weight = (weightBefore(source) + weightNow(source)) / 2;
    return Stream.of(new Term(weight, source.now()), new Term(-weight, source.before()));
  }

  /** Mean share × change of weight, summed over the sources. */
  double between() {
    return sources.stream()
        .mapToDouble(
            source ->
                (source.now().value() + source.before().value())
                    / 2
                    * (weightNow(source) - weightBefore(source)))
        .sum();
  }

  private double weightBefore(Source source) {
    return source.before().n() / before();
  }

  private double weightNow(Source source) {
    return source.now().n() / now();
  }
}
