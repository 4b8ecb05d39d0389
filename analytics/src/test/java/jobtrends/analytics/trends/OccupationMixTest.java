package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jobtrends.analytics.trends.OccupationMix.Weights;
import jobtrends.model.Estimate;
import jobtrends.model.ReferenceCheck;
import jobtrends.model.Withheld;
import org.junit.jupiter.api.Test;

/** Comparison with what others publish (S39, S40). */
class OccupationMixTest {

  /** Golden vector G15. */
  @Test
  void duncansIndexIsThePartThatWouldHaveToChange() {
    assertEquals(
        0.10,
        OccupationMix.duncan(Map.of("a", .5, "b", .3, "c", .2), Map.of("a", .4, "b", .4, "c", .2)),
        1e-12);
    assertEquals(1, OccupationMix.duncan(Map.of("a", 1.0), Map.of("b", 1.0)), 1e-12);
  }

  /** Golden vector G15. */
  @Test
  void weightsGiveTheReferenceMixAndCostPostings() {
    Weights weights =
        OccupationMix.reweight(Map.of("a", .2, "b", .8), Map.of("a", 600L, "b", 400L));

    assertEquals(0.3333, weights.of().get("a"), 5e-5);
    assertEquals(2.0, weights.of().get("b"), 1e-12);
    assertEquals(1.6667, weights.designEffect(), 5e-5);
  }

  @Test
  void anOccupationNobodyWasSeenInCannotBeWeighted() {
    assertThrows(
        IllegalArgumentException.class,
        () -> OccupationMix.reweight(Map.of("a", .2, "b", .8), Map.of("a", 600L)));
  }

  @Test
  void weightedPostingsHaveTheMixAndNeverGainWorth() {
    var random = new Random(40);
    for (int run = 0; run < 200; run++) {
      Map<String, Long> observed = new HashMap<>();
      Map<String, Double> target = new HashMap<>();
      for (String name : new String[] {"a", "b", "c", "d"}) {
        observed.put(name, 1L + random.nextInt(500));
        target.put(name, random.nextDouble());
      }
      double sum = target.values().stream().mapToDouble(share -> share).sum();
      target.replaceAll((name, share) -> share / sum);
      Weights weights = OccupationMix.reweight(target, observed);
      double n = observed.values().stream().mapToLong(count -> count).sum();
      Map<String, Double> mix =
          weights.of().entrySet().stream()
              .collect(
                  Collectors.toMap(
                      Map.Entry::getKey,
                      entry -> entry.getValue() * observed.get(entry.getKey()) / n));

      assertEquals(0, OccupationMix.duncan(mix, target), 1e-12);
      assertTrue(weights.designEffect() >= 1 - 1e-12, weights.toString());
    }
  }

  /** The interval by an independent script. */
  @Test
  void aCorrelationOfTenDatesIsHardlyKnown() {
    double[] reference = {2, 1, 4, 3, 7, 5, 8, 6, 10, 9};
    Map<Integer, Double> ours = new TreeMap<>();
    Map<Integer, Double> theirs = new TreeMap<>();
    for (int i = 0; i < reference.length; i++) {
      ours.put(i, i + 1.0);
      theirs.put(i, reference[i]);
    }
    ours.put(99, 1.0);
    ReferenceCheck check = ReferenceChecks.of("vacancies", ours, theirs);

    assertEquals(0.90303, check.correlation().value().orElseThrow(), 5e-6);
    assertEquals(0.63372, check.correlation().low().orElseThrow(), 5e-6);
    assertEquals(0.97710, check.correlation().high().orElseThrow(), 5e-6);
    assertEquals(10, check.correlation().n());

    theirs.remove(0);
    assertEquals(Estimates.belowFloor(9), ReferenceChecks.of("", ours, theirs).correlation());
  }

  @Test
  void aFlatSeriesHasNoCorrelation() {
    Map<Integer, Double> flat = new TreeMap<>();
    Map<Integer, Double> rising = new TreeMap<>();
    for (int i = 0; i < 12; i++) {
      flat.put(i, 4.0);
      rising.put(i, 1.0 * i);
    }

    assertEquals(
        Optional.of(Withheld.NO_DATA),
        ReferenceChecks.of("", flat, rising).correlation().withheld());
    assertEquals(Estimate.of(1, 1, 1, 12), ReferenceChecks.of("", rising, rising).correlation());
  }
}
