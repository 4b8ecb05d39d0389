package jobtrends.analytics.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jobtrends.model.Problem;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import org.junit.jupiter.api.Test;

class SpellGateTest {

  /** 104 of 11,815 found after a bad night. */
  @Test
  void aRunWithATinyPartOfTheUsualClosesNothing() {
    SpellHistory bad = history("ooooo", 11_815, new int[] {11_815, 11_815, 104, 104, 104});

    assertEquals("11815 OPEN", states(bad));
    assertEquals(
        "true true false false false",
        bad.nights().stream()
            .map(night -> String.valueOf(night.proves()))
            .collect(Collectors.joining(" ")));
  }

  @Test
  void aFaultThatLastsUntilItIsTheUsualClosesNothingEither() {
    int[] shown = new int[20];
    Arrays.fill(shown, 40);
    shown[0] = 1000;
    assertEquals("1000 OPEN", states(history("o".repeat(20), 1000, shown)));
  }

  @Test
  void aBoardThatAnswersWithNothingForTenDaysIsAnOutage() {
    int[] shown = new int[12];
    shown[0] = 300;
    shown[1] = 300;
    assertEquals("300 OPEN", states(history("oo" + "e".repeat(10), 300, shown)));
    assertEquals("300 OPEN", states(history("oo" + "o".repeat(10), 300, shown)));
  }

  @Test
  void halfMayBeMissingAtOnceAndOneMoreMayNot() {
    assertEquals("50 CLOSED, 50 OPEN", states(history("oooo", 100, new int[] {100, 100, 50, 50})));
    assertEquals("100 OPEN", states(history("oooo", 100, new int[] {100, 100, 49, 49})));
  }

  @Test
  void aHeldNightIsNoAbsenceAndTheNextGoodOnesAre() {
    assertEquals(
        "10 CLOSED, 90 OPEN", states(history("ooooo", 100, new int[] {100, 100, 30, 90, 90})));
    assertEquals("100 OPEN", states(history("oooo", 100, new int[] {100, 100, 30, 90})));
  }

  /** 40 of 100 go every night, so that most of what is open is missing: it was held for ever. */
  @Test
  void aBoardOnWhichLittleStaysClosesWhatItReplaces() {
    SpellHistory fast = replacing(40, "o".repeat(12));

    assertEquals("400 CLOSED, 140 OPEN", states(fast));
  }

  /** Seven nights that prove nothing leave more open than the board ever shows. */
  @Test
  void whatPartialNightsLeaveOpenDoesNotHoldAFastBoardBack() {
    SpellHistory fast = replacing(60, "ooppppppp" + "ooo");

    assertEquals("600 CLOSED, 160 OPEN", states(fast));
  }

  /** Other listings, and far fewer: a wrong page served for weeks is a fault. */
  @Test
  void aFewOtherListingsInPlaceOfAllAreAFault() {
    var all = new TreeMap<String, String>();
    IntStream.range(0, 100).forEach(i -> all.put("old" + i, "xx" + ".".repeat(18)));
    IntStream.range(0, 69).forEach(i -> all.put("odd" + i, ".." + "x".repeat(18)));

    assertEquals("169 OPEN", states(new SpellHistory(SpellHistory.START, 1, "o".repeat(20), all)));
  }

  /** A hundred listings are shown each night, the oldest so many of them replaced by the next. */
  private static SpellHistory replacing(int nightly, String runs) {
    var all = new TreeMap<String, String>();
    int nights = runs.length();
    for (int id = 0; id < 100 + nightly * (nights - 1); id++) {
      int own = id;
      all.put(
          "id" + id,
          IntStream.range(0, nights)
              .mapToObj(n -> own >= n * nightly && own < n * nightly + 100 ? "x" : ".")
              .collect(Collectors.joining()));
    }
    return new SpellHistory(SpellHistory.START, 1, runs, all);
  }

  @Test
  void listingsOfOneHistoryCountAsManyAsTheyAre() {
    var nights = history("oooo", 4, new int[] {4, 4, 1, 1}).nights();
    SpellGate.Group stays = group(1, 0, 1, 2, 3);
    SpellGate.Group goes = group(3, 0, 1);

    assertEquals(
        "true true false false",
        SpellGate.pass(nights, List.of(stays, goes)).stream()
            .map(night -> String.valueOf(night.proves()))
            .collect(Collectors.joining(" ")));
  }

  @Test
  void aSourceThatShowsItsNewestOnlyProvesNothing() {
    SpellHistory steady = history("oooo", 10, new int[] {10, 10, 9, 9});
    var feed = SpellNights.of(steady.manifests("remoteok"), FeedWindows.NONE);

    assertEquals(Set.of("remoteok"), feed.newestOnly());
    assertEquals(0, feed.bySource().get("remoteok").stream().filter(SpellNight::proves).count());
  }

  @Test
  void aRunWithAnErrorProvesNothing() {
    SpellHistory steady = history("oo", 10, new int[] {10, 10});
    var problem = new SourceRun.ProblemCount(Problem.Kind.UNREADABLE_LISTING, 1, Optional.empty());
    var run = steady.sourceRun("a", 1).orElseThrow();
    var faulty =
        new SourceRun(
            run.run(),
            run.date(),
            "a",
            run.status(),
            "",
            run.counts(),
            run.scope(),
            List.of(problem));
    var manifest = steady.manifests("a").get(1);
    var with =
        new RunManifest(
            manifest.run(),
            "live",
            manifest.date(),
            manifest.state(),
            manifest.startedAt(),
            List.of(),
            List.of(faulty),
            List.of());

    assertEquals(
        "[false]",
        SpellNights.of(List.of(with), FeedWindows.NONE).bySource().get("a").stream()
            .map(SpellNight::proves)
            .toList()
            .toString());
  }

  private static SpellGate.Group group(long listings, int... seen) {
    var shown = new BitSet();
    IntStream.of(seen).forEach(shown::set);
    return new SpellGate.Group(Optional.empty(), shown, listings);
  }

  /** Of so many listings, the first so many are shown each night. */
  private static SpellHistory history(String runs, int listings, int[] shown) {
    var all = new TreeMap<String, String>();
    for (int id = 0; id < listings; id++) {
      int own = id;
      all.put(
          "id" + id,
          IntStream.of(shown).mapToObj(n -> own < n ? "x" : ".").collect(Collectors.joining()));
    }
    return new SpellHistory(SpellHistory.START, 1, runs, all);
  }

  private static String states(SpellHistory history) {
    var nights = history.passed();
    return history.listings().keySet().stream()
        .map(id -> SpellFold.fold(Optional.empty(), nights, history.sightings(id)))
        .map(folded -> folded.current().orElseThrow().standing().state().name())
        .collect(Collectors.groupingBy(state -> state, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(state -> state.getValue() + " " + state.getKey())
        .collect(Collectors.joining(", "));
  }
}
