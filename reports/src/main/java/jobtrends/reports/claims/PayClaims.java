package jobtrends.reports.claims;

import java.util.Optional;
import jobtrends.model.Estimate;
import jobtrends.model.PayComparison;
import jobtrends.model.PayComparison.Measure;
import jobtrends.model.PayLevel.Group;
import jobtrends.reports.wording.Telling;
import jobtrends.settings.Claim;

/** Claims about pay: the whole interval of the median decides, not the median. */
final class PayClaims {

  private static final String DOLLAR = "USD";

  private PayClaims() {}

  static Judged band(Claim claim, Telling telling) {
    Optional<Estimate> median =
        telling.statistics().comparisons().stream()
            .filter(row -> row.group() == Group.ROLE && row.measure() == Measure.US_DOLLARS)
            .filter(row -> row.name().equals(claim.role().orElseThrow()))
            .map(PayComparison::median)
            .findFirst();
    if (median.isEmpty()) {
      return Judge.cannotTell(
          claim, telling, telling.say("claims.no-pay", claim.role().orElseThrow()));
    }
    Estimate found = median.get();
    String evidence =
        telling.numbers().estimate(found, value -> telling.numbers().money(value, DOLLAR));
    return found.isPublished() && found.low().isPresent() && found.high().isPresent()
        ? judged(claim, telling, found)
        : new Judged(claim, Verdict.CANNOT_TELL, evidence, telling.wording().reason(found));
  }

  private static Judged judged(Claim claim, Telling telling, Estimate median) {
    double low = median.low().getAsDouble();
    double high = median.high().getAsDouble();
    double least = claim.low().getAsDouble();
    double most = claim.high().getAsDouble();
    Verdict verdict =
        low >= least && high <= most
            ? Verdict.AGREES
            : high < least || low > most ? Verdict.DIFFERS : Verdict.CANNOT_TELL;
    var numbers = telling.numbers();
    return new Judged(
        claim,
        verdict,
        telling.say(
            "claims.median",
            numbers.estimate(median, value -> numbers.money(value, DOLLAR)),
            numbers.count(median.n())),
        Judge.because(
            "band", verdict, telling, numbers.money(least, DOLLAR), numbers.money(most, DOLLAR)));
  }
}
