package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jobtrends.analytics.trends.OccupationMix.Weights;
import jobtrends.model.Estimate;
import jobtrends.model.OccupationPart;
import jobtrends.model.ReferenceCheck;
import jobtrends.model.Withheld;
import jobtrends.settings.ReferenceSeries.Measure;
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
    Map<String, Double> ours = new TreeMap<>();
    Map<String, Double> theirs = new TreeMap<>();
    for (int i = 0; i < reference.length; i++) {
      ours.put(week(i), i + 1.0);
      theirs.put(week(i), reference[i]);
    }
    ours.put(week(99), 1.0);
    ReferenceCheck check = ReferenceChecks.of(series(theirs), ours);

    assertEquals(0.90303, check.correlation().value().orElseThrow(), 5e-6);
    assertEquals(0.63372, check.correlation().low().orElseThrow(), 5e-6);
    assertEquals(0.97710, check.correlation().high().orElseThrow(), 5e-6);
    assertEquals(10, check.correlation().n());

    theirs.remove(week(0));
    assertEquals(Estimates.belowFloor(9), ReferenceChecks.of(series(theirs), ours).correlation());
  }

  @Test
  void aFlatSeriesHasNoCorrelation() {
    Map<String, Double> flat = new TreeMap<>();
    Map<String, Double> rising = new TreeMap<>();
    for (int i = 0; i < 12; i++) {
      flat.put(week(i), 4.0);
      rising.put(week(i), 1.0 * i);
    }

    assertEquals(
        Optional.of(Withheld.NO_DATA),
        ReferenceChecks.of(series(rising), flat).correlation().withheld());
    assertEquals(
        Estimate.of(1, 1, 1, 12), ReferenceChecks.of(series(rising), rising).correlation());
  }

  /** Golden vector G15 by the settings: the reference mix is a file's, ours are postings. */
  @Test
  void aReferenceMixIsHeldAgainstOursAndWeighsIt() {
    var mix = new Reference("Census", Measure.OCCUPATION_MIX, Map.of("A", 20.0, "B", 80.0));
    var ours =
        new OurSeries(
            List.of(),
            List.of(),
            Map.of(
                "A", new OccupationCounts(600, 300),
                "B", new OccupationCounts(400, 40),
                "not in it", new OccupationCounts(900, 900)));
    ReferenceCheck check = ReferenceChecks.toRecords(List.of(mix), ours).get(0);
    List<OccupationPart> parts = OccupationMix.toRecords(List.of(mix), ours);

    assertEquals(0.4, check.duncan().orElseThrow(), 1e-9);
    assertEquals(1.6667, check.designEffect().orElseThrow(), 5e-5);
    assertEquals(List.of("A", "B"), parts.stream().map(OccupationPart::occupation).toList());
    assertEquals(0.3333, parts.get(0).weight().orElseThrow(), 5e-5);
    assertEquals(2, parts.get(1).weight().orElseThrow(), 1e-9);
    assertEquals(0.34, parts.get(0).remoteOfAll().value().orElseThrow(), 1e-9);
    assertEquals(0.18, parts.get(0).remoteReweighted().value().orElseThrow(), 1e-9);
    assertEquals(600, parts.get(0).remoteReweighted().effectiveN().orElseThrow(), 1e-6);
  }

  @Test
  void aMixWithAnOccupationWeNeverSawHasNoWeights() {
    var mix = new Reference("Census", Measure.OCCUPATION_MIX, Map.of("A", 0.5, "Miner", 0.5));
    var ours = new OurSeries(List.of(), List.of(), Map.of("A", new OccupationCounts(600, 300)));

    assertEquals(
        OptionalDouble.empty(),
        ReferenceChecks.toRecords(List.of(mix), ours).get(0).designEffect());
    assertEquals(
        Optional.of(Withheld.NO_DATA),
        OccupationMix.toRecords(List.of(mix), ours).get(1).remoteReweighted().withheld());
  }

  private static String week(int i) {
    return LocalDate.parse("2026-01-05").plusWeeks(i).toString();
  }

  private static Reference series(Map<String, Double> values) {
    return new Reference("vacancies", Measure.DEMAND_INDEX, values);
  }
}
