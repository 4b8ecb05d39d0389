package jobtrends.analytics.quality;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import jobtrends.model.QualityCheck;
import jobtrends.model.QualityCheck.Kind;
import jobtrends.model.QualityCheck.Outcome;
import jobtrends.model.QualityCheck.Subject;
import jobtrends.settings.QualityLimits;

/**
 * What is usual of each source: means of its last runs. A run that failed is no part of it, until
 * three in a row have: then that is the level, as a source may change for good.
 */
final class UsualLevels {

  private final int trailing;
  private final Map<List<Object>, Deque<QualityCheck>> checks = new HashMap<>();

  UsualLevels(int trailing) {
    this.trailing = trailing;
  }

  /** Of a run later than those added before. */
  void add(QualityCheck check) {
    if (check.value().isPresent()) {
      checks
          .computeIfAbsent(
              key(check.source(), check.kind(), check.subject()), key -> new ArrayDeque<>())
          .addLast(check);
    }
  }

  /** The mean; absent with fewer than three runs. */
  OptionalDouble of(String source, Kind kind, Subject subject) {
    List<QualityCheck> all = List.copyOf(checks.getOrDefault(key(source, kind, subject), none()));
    List<QualityCheck> last = last(all, QualityLimits.LEAST_RUNS);
    boolean lasting = last.stream().allMatch(QualityCheck::hasFailed);
    List<QualityCheck> usual =
        lasting
            ? last
            : last(
                all.stream().filter(check -> check.outcome() != Outcome.FAILED).toList(), trailing);
    return usual.size() < QualityLimits.LEAST_RUNS
        ? OptionalDouble.empty()
        : usual.stream().mapToDouble(check -> check.value().getAsDouble()).average();
  }

  private static Deque<QualityCheck> none() {
    return new ArrayDeque<>();
  }

  private static List<QualityCheck> last(List<QualityCheck> all, int n) {
    return all.subList(Math.max(0, all.size() - n), all.size());
  }

  private static List<Object> key(String source, Kind kind, Subject subject) {
    return List.of(source, kind, subject);
  }
}
