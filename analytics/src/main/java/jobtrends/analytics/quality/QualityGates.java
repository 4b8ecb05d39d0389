package jobtrends.analytics.quality;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jobtrends.model.QualityCheck;
import jobtrends.model.QualityCheck.Dimension;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import org.apache.spark.sql.Column;

/**
 * What failed checks keep out of the numbers. A source whose places (titles, pay, skills) failed in
 * a run is, for the numbers that rest on them, not complete in that run: its weeks are compared
 * over the other sources, its rows are no part of a level, and nothing is drawn as a fall.
 *
 * @param failed checks of all runs
 * @param acceptedByHand runs whose failures somebody has looked at and let pass
 */
public record QualityGates(List<QualityCheck> failed, Set<String> acceptedByHand) {

  /** With more of a level lost than this, the rest does not stand for it (as S4). */
  private static final double MOST_LOST = 0.2;

  public QualityGates {
    failed =
        failed.stream()
            .filter(check -> !acceptedByHand.contains(check.run()))
            .filter(check -> check.subject().dimension() != Dimension.NONE)
            .toList();
  }

  /** The runs, with no source complete where the numbers of a dimension cannot be told. */
  public List<RunManifest> gated(List<RunManifest> runs, Dimension dimension) {
    Set<String> holes = of(dimension).stream().map(QualityGates::key).collect(Collectors.toSet());
    return holes.isEmpty() ? runs : runs.stream().map(run -> gated(run, holes)).toList();
  }

  private static RunManifest gated(RunManifest run, Set<String> holes) {
    return run.withSources(
        run.sources().stream().map(source -> gated(run, source, holes)).toList());
  }

  private static SourceRun gated(RunManifest run, SourceRun source, Set<String> holes) {
    boolean isHole = holes.contains(run.run() + " " + source.source());
    return isHole && source.status() == SourceRun.Status.COMPLETE
        ? source.notComplete("a check of its quality failed")
        : source;
  }

  /** Whether a row of sightings is of a run and source whose dimension can be told. */
  public Column canTell(Dimension dimension) {
    return of(dimension).stream()
        .map(
            check ->
                not(col("run").equalTo(check.run()).and(col("source").equalTo(check.source()))))
        .reduce(Column::and)
        .orElse(lit(true));
  }

  /** Whether any of the runs has such a hole. */
  public boolean concerns(List<RunManifest> runs, Dimension dimension) {
    Set<String> names = runs.stream().map(RunManifest::run).collect(Collectors.toSet());
    return of(dimension).stream().anyMatch(check -> names.contains(check.run()));
  }

  /** Sources with such a hole in any of the runs. */
  public Set<String> sources(List<RunManifest> runs, Dimension dimension) {
    Set<String> names = runs.stream().map(RunManifest::run).collect(Collectors.toSet());
    return of(dimension).stream()
        .filter(check -> names.contains(check.run()))
        .map(QualityCheck::source)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether what is left of a level is too little to stand for it. */
  public static boolean isTooLittle(long left, long all) {
    return all - left > MOST_LOST * all;
  }

  private List<QualityCheck> of(Dimension dimension) {
    return failed.stream().filter(check -> check.subject().dimension() == dimension).toList();
  }

  private static String key(QualityCheck check) {
    return check.run() + " " + check.source();
  }
}
