package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import jobtrends.analytics.trends.Intervals.Share;
import jobtrends.analytics.trends.ShiftShare.Source;
import org.junit.jupiter.api.Test;

class ShiftShareTest {

  /** Golden vector G9: 0.30 becomes 0.25, and no source changed. */
  @Test
  void aShareMovesWhenASourceGrows() {
    var shift =
        ShiftShare.of(
            List.of(
                new Source(new Share(100, 500), new Share(150, 750)),
                new Source(new Share(200, 500), new Share(100, 250))));

    assertEquals(0, shift.within().value(), 1e-12);
    assertEquals(-0.05, shift.between(), 1e-12);
  }

  @Test
  void theTwoPartsAreTheWholeChange() {
    var random = new Random(5);
    for (int run = 0; run < 500; run++) {
      List<Source> sources =
          IntStream.range(0, 1 + random.nextInt(6))
              .mapToObj(i -> new Source(share(random), share(random)))
              .toList();
      var shift = ShiftShare.of(sources);
      double now = sources.stream().mapToDouble(source -> source.now().hits()).sum();
      double before = sources.stream().mapToDouble(source -> source.before().hits()).sum();

      assertEquals(
          now / shift.now() - before / shift.before(),
          shift.within().value() + shift.between(),
          1e-12);
    }
  }

  @Test
  void oneSourceIsNewcombesDifference() {
    var now = new Share(60, 500);
    var before = new Share(40, 480);
    var shift = ShiftShare.of(List.of(new Source(before, now)));

    assertEquals(Intervals.newcombe(now, before).low(), shift.within().interval().low(), 1e-12);
    assertEquals(Intervals.newcombe(now, before).high(), shift.within().interval().high(), 1e-12);
    assertEquals(0, shift.between(), 1e-12);
  }

  @Test
  void aSourceOfOneWindowIsLeftOut() {
    var newcomer = new Source(new Share(0, 0), new Share(50, 100));
    var steady = new Source(new Share(10, 100), new Share(20, 100));

    assertEquals(0.1, ShiftShare.of(List.of(steady, newcomer)).within().value(), 1e-12);
  }

  private static Share share(Random random) {
    int n = 1 + random.nextInt(300);
    return new Share(random.nextInt(n + 1), n);
  }
}
