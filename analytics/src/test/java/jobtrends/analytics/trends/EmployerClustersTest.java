package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobtrends.analytics.trends.Intervals.Share;
import jobtrends.model.Estimate;
import jobtrends.model.Withheld;
import org.junit.jupiter.api.Test;

class EmployerClustersTest {

  /** Golden vector G8: 150 ads of five employers are worth 16. */
  private static final EmployerClusters GOLDEN =
      clusters(new int[][] {{40, 20}, {30, 3}, {20, 2}, {10, 1}, {50, 5}});

  /** Two ads of one employer and one of another's: 3 / (5 / 3), which is 1.7999999999999998. */
  @Test
  void aWorthIsPrintedAsItIs() {
    assertEquals(1.8, new EmployerClusters(2, 3, 3, 5, 5, 5).effectiveN());
  }

  @Test
  void adsOfOneEmployerResembleEachOther() {
    assertEquals(new EmployerClusters(5, 150, 31, 5500, 439, 1190), GOLDEN);
    assertEquals(0.20667, GOLDEN.share(), 5e-6);
    assertEquals(0.10057, GOLDEN.standardError(), 5e-6);
    assertEquals(9.253, GOLDEN.designEffect(), 5e-4);
    assertEquals(16.2, GOLDEN.effectiveN(), 0.05);
  }

  @Test
  void floorAndIntervalAreOfTheirWorth() {
    Estimate share = Estimates.share(GOLDEN);

    assertEquals(0.20667, share.value().orElseThrow(), 5e-6);
    assertEquals(0.07694, share.low().orElseThrow(), 5e-6);
    assertEquals(0.44878, share.high().orElseThrow(), 5e-6);
    assertEquals(150, share.n());
    assertEquals(16.2, share.effectiveN().orElseThrow(), 0.05);

    EmployerClusters two = clusters(new int[][] {{40, 40}, {40, 0}});
    assertEquals(Estimate.withheld(Withheld.BELOW_FLOOR, 80).worth(1), Estimates.share(two));
  }

  @Test
  void onePostingAnEmployerIsTheUnclusteredShare() {
    var random = new Random(19);
    for (int i = 0; i < 200; i++) {
      int n = 10 + random.nextInt(400);
      int hits = random.nextInt(n + 1);
      int before = random.nextInt(n + 1);
      assertEquals(Estimates.share(hits, n).worth(n), Estimates.share(single(n, hits)));
      assertEquals(
          Estimates.change(new Share(hits, n), new Share(before, n)).worth(n),
          Estimates.change(single(n, hits), single(n, before)));
    }
  }

  @Test
  void nothingIsWorthMoreThanItIs() {
    var random = new Random(8);
    for (int run = 0; run < 2_000; run++) {
      int[][] employers =
          IntStream.range(0, 1 + random.nextInt(20))
              .mapToObj(i -> 1 + random.nextInt(30))
              .map(ads -> new int[] {ads, random.nextInt(ads + 1)})
              .toArray(int[][]::new);
      EmployerClusters all = clusters(employers);
      Estimate share = Estimates.share(all);

      assertTrue(all.designEffect() >= 1, all.toString());
      assertTrue(0 < all.effectiveN() && all.effectiveN() <= all.ads(), all.toString());
      if (share.isPublished()) {
        double p = share.value().orElseThrow();
        assertTrue(
            0 <= share.low().orElseThrow() && share.low().orElseThrow() <= p, all.toString());
        assertTrue(p <= share.high().orElseThrow() && share.high().orElseThrow() <= 1);
      }
    }
  }

  @Test
  void moreEmployersOfTheSameKindNarrowTheInterval() {
    int[][] employers = {{40, 20}, {30, 3}, {20, 2}, {10, 1}, {50, 5}};
    int[][] twice = Stream.of(employers, employers).flatMap(Stream::of).toArray(int[][]::new);
    Estimate once = Estimates.share(clusters(employers));
    Estimate doubled = Estimates.share(clusters(twice));

    assertEquals(once.value(), doubled.value());
    assertTrue(once.low().orElseThrow() < doubled.low().orElseThrow());
    assertTrue(doubled.high().orElseThrow() < once.high().orElseThrow());
  }

  @Test
  void whereAllAreAlikeEachEmployerIsOneOpinion() {
    EmployerClusters none = clusters(new int[][] {{30, 0}, {30, 0}, {30, 0}});
    EmployerClusters one = clusters(new int[][] {{30, 12}});

    assertEquals(3, none.effectiveN(), 1e-12);
    assertEquals(1, one.effectiveN(), 1e-12);
    assertEquals(0, new EmployerClusters(0, 0, 0, 0, 0, 0).effectiveN());
  }

  @Test
  void theChangeIsWorthWhatTheLesserIs() {
    Estimate change = Estimates.change(GOLDEN, single(400, 80));

    assertEquals(0.20667 - 0.2, change.value().orElseThrow(), 5e-6);
    assertEquals(16.2, change.effectiveN().orElseThrow(), 0.05);
    assertEquals(150, change.n());
    assertEquals(
        Optional.of(Withheld.BELOW_FLOOR),
        Estimates.change(GOLDEN, clusters(new int[][] {{90, 9}})).withheld());
  }

  /** S24: 0.36 of three employers, none of which has half; 0.0024 of one posting each. */
  @Test
  void aFewEmployersAreNotTheMarket() {
    assertEquals(
        Optional.of(Withheld.FEW_EMPLOYERS), Concentration.reason(40, 1600 + 1600 + 400, 100));
    assertEquals(Optional.of(Withheld.ONE_EMPLOYER), Concentration.reason(51, 51 * 51 + 49, 100));
    assertEquals(Optional.empty(), Concentration.reason(50, 5500, 150));
    assertEquals(Optional.empty(), Concentration.reason(50, 3000, 100), "0.30 is not above it");
    assertEquals(Optional.empty(), Concentration.reason(1, 100, 100));
  }

  private static EmployerClusters single(int n, int hits) {
    return new EmployerClusters(n, n, hits, n, hits, hits);
  }

  static EmployerClusters clusters(int[][] employers) {
    long[] sums = new long[5];
    for (int[] employer : employers) {
      long ads = employer[0];
      long hits = employer[1];
      add(sums, new long[] {ads, hits, ads * ads, hits * hits, ads * hits});
    }
    return new EmployerClusters(employers.length, sums[0], sums[1], sums[2], sums[3], sums[4]);
  }

  private static void add(long[] sums, long[] values) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += values[i];
    }
  }
}
