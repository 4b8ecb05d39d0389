package jobtrends.ingest.landing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jobtrends.model.Problem;
import jobtrends.model.SourceRun.ProblemCount;

/** Problems by kind, each with its first example. Memory does not grow with them. */
final class ProblemTally {

  private final Map<Problem.Kind, ProblemCount> counts = new EnumMap<>(Problem.Kind.class);

  void add(Problem problem) {
    add(new ProblemCount(problem.kind(), 1, Optional.of(problem)));
  }

  void add(ProblemCount more) {
    counts.merge(
        more.kind(),
        more,
        (seen, next) -> new ProblemCount(seen.kind(), seen.count() + next.count(), seen.example()));
  }

  List<ProblemCount> counts() {
    return List.copyOf(counts.values());
  }
}
