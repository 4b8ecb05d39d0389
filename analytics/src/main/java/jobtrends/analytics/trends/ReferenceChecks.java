package jobtrends.analytics.trends;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jobtrends.model.Estimate;
import jobtrends.model.ReferenceCheck;
import jobtrends.model.Withheld;
import jobtrends.settings.ReferenceSeries.Measure;

/** Our series against one from elsewhere (S39). */
public final class ReferenceChecks {

  /** Dates below which a correlation says too little. */
  private static final int LEAST_DATES = 10;

  private ReferenceChecks() {}

  /** One record per reference, in their order. */
  public static List<ReferenceCheck> toRecords(List<Reference> references, OurSeries ours) {
    return references.stream()
        .map(
            reference ->
                reference.measure() == Measure.OCCUPATION_MIX
                    ? OccupationMix.check(reference, ours)
                    : of(reference, ours.of(reference)))
        .toList();
  }

  /** Over the dates that both series have. */
  static ReferenceCheck of(Reference reference, Map<String, Double> ours) {
    List<double[]> pairs =
        new TreeMap<>(ours)
            .entrySet().stream()
                .filter(entry -> reference.values().containsKey(entry.getKey()))
                .map(
                    entry ->
                        new double[] {entry.getValue(), reference.values().get(entry.getKey())})
                .toList();
    return new ReferenceCheck(reference.name(), reference.measure().name(), correlation(pairs));
  }

  /** Pearson's, with the interval of Fisher's transform. */
  static Estimate correlation(List<double[]> pairs) {
    int n = pairs.size();
    if (n < LEAST_DATES) {
      return Estimates.belowFloor(n);
    }
    double spread = Math.sqrt(covariance(pairs, 0, 0)) * Math.sqrt(covariance(pairs, 1, 1));
    if (spread == 0) {
      return Estimate.withheld(Withheld.NO_DATA, n);
    }
    double r = Math.max(-1, Math.min(1, covariance(pairs, 0, 1) / spread));
    if (Math.abs(r) == 1) {
      return Estimate.of(r, r, r, n);
    }
    double z = Math.log((1 + r) / (1 - r)) / 2;
    double half = Intervals.Z / Math.sqrt(n - 3.0);
    return Estimate.of(r, Math.tanh(z - half), Math.tanh(z + half), n);
  }

  /** Times n; the scale cancels out. */
  private static double covariance(List<double[]> pairs, int i, int j) {
    double meanI = pairs.stream().mapToDouble(pair -> pair[i]).average().orElseThrow();
    double meanJ = pairs.stream().mapToDouble(pair -> pair[j]).average().orElseThrow();
    return pairs.stream().mapToDouble(pair -> (pair[i] - meanI) * (pair[j] - meanJ)).sum();
  }
}
