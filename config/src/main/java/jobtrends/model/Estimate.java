package jobtrends.model;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A published number with its doubt: value, 95 % interval and count, or the reason it is withheld.
 *
 * @param value the point, in the unit its owner names; absent exactly when {@code withheld} is
 *     present
 * @param low lower end of the 95 % interval; may be absent where no interval exists for the measure
 * @param high upper end
 * @param n the postings it rests on; printed also when the value is withheld
 * @param effectiveN the independent postings they are worth, since those of one employer resemble
 *     each other (S19); absent where it was not measured
 */
public record Estimate(
    OptionalDouble value,
    OptionalDouble low,
    OptionalDouble high,
    long n,
    OptionalDouble effectiveN,
    Optional<Withheld> withheld) {

  public Estimate {
    effectiveN = effectiveN == null ? OptionalDouble.empty() : effectiveN;
    if (value.isPresent() == withheld.isPresent()) {
      throw new IllegalArgumentException("either a value or a reason: " + value + ", " + withheld);
    }
    if (value.isPresent() && !Double.isFinite(value.getAsDouble())) {
      throw new IllegalArgumentException("not a number that can be published: " + value);
    }
  }

  /** Of postings whose independence was not measured. */
  public Estimate(
      OptionalDouble value,
      OptionalDouble low,
      OptionalDouble high,
      long n,
      Optional<Withheld> withheld) {
    this(value, low, high, n, OptionalDouble.empty(), withheld);
  }

  public static Estimate of(double value, double low, double high, long n) {
    return new Estimate(
        OptionalDouble.of(value),
        OptionalDouble.of(low),
        OptionalDouble.of(high),
        n,
        Optional.empty());
  }

  public static Estimate withheld(Withheld reason, long n) {
    return new Estimate(
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        n,
        Optional.of(reason));
  }

  /** The same, with how many independent postings those are worth. */
  public Estimate worth(double independent) {
    return new Estimate(value, low, high, n, OptionalDouble.of(independent), withheld);
  }

  public boolean isPublished() {
    return value.isPresent();
  }
}
