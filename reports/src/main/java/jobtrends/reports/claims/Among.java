package jobtrends.reports.claims;

import java.util.List;
import jobtrends.model.Estimate;

/** Whether a share is among the greatest few, as far as intervals can tell. */
final class Among {

  private Among() {}

  /**
   * @param one the share in question, published
   * @param others all the others it competes with; withheld ones are too small to be above it
   * @param within how many first places are meant
   */
  static Verdict top(Estimate one, List<Estimate> others, int within) {
    double low = one.low().orElse(Double.NEGATIVE_INFINITY);
    double high = one.high().orElse(Double.POSITIVE_INFINITY);
    long surelyAbove = others.stream().filter(other -> low(other) > high).count();
    long perhapsAbove = others.stream().filter(other -> high(other) >= low).count();
    if (perhapsAbove < within) {
      return Verdict.AGREES;
    }
    return surelyAbove >= within ? Verdict.DIFFERS : Verdict.CANNOT_TELL;
  }

  private static double low(Estimate other) {
    return other.isPublished() ? other.low().orElse(Double.NEGATIVE_INFINITY) : 0;
  }

  private static double high(Estimate other) {
    return other.isPublished() ? other.high().orElse(Double.POSITIVE_INFINITY) : 0;
  }
}
