package jobtrends.analytics.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellFoldTest {

  @Test
  void aListingThatStaysHasOneOpenSpell() {
    assertEquals("01-05< 01-08 OPEN", of("oooo", "xxxx"));
  }

  @Test
  void twoAbsencesInARowCloseItInTheMiddleBetweenLastSeenAndFirstMissed() {
    assertEquals("01-05< 01-07 OPEN", of("oooo", "xxx."));
    assertEquals("01-05< 01-07 CLOSED 01-08", of("ooooo", "xxx.."));
    assertEquals("01-05< 01-06 CLOSED 01-08", of("oo---oo", "xx....."));
  }

  @Test
  void aListingThatIsMissedOnceAndComesBackWasNeverAway() {
    assertEquals("01-05< 01-09 OPEN", of("ooooo", "xx.xx"));
    assertEquals("01-05< 01-09 OPEN", of("ooooo", "x.x.x"));
  }

  @Test
  void onlyWholeRunsCountAndOneThatShowsItCountsAgainst() {
    assertEquals("01-05< 01-06 OPEN", of("ooppp", "xx..."));
    assertEquals("01-05< 01-06 CLOSED 01-07", of("oopopo", "xx...."));
    assertEquals("01-05< 01-09 OPEN", of("ooopop", "xx..x."));
  }

  @Test
  void whatNobodySawForNinetyDaysHasLapsedAndIsNeverCalledClosed() {
    String run = "o" + "p".repeat(90);
    assertEquals("01-05< 01-05 LAPSED 04-05", of(run, "x" + ".".repeat(90)));
    assertEquals("01-05< 01-05 OPEN", of(run.substring(1), "x" + ".".repeat(89)));
  }

  @Test
  void aSourceNobodyAsksAnyMoreLapsesToo() {
    assertEquals("01-05< 01-06 LAPSED 04-06", of("oo" + "-".repeat(95), "xx" + ".".repeat(95)));
  }

  /** S1: closed for 10 days, one spell; for 20, two. */
  @Test
  void aListingThatIsBackWithinFourteenDaysWasAwayAndLaterIsAnother() {
    assertEquals("01-05< 01-16 OPEN away 01-06-01-16", of("o".repeat(12), "x..........x"));
    assertEquals(
        "01-05< 01-05 CLOSED 01-06; 01-26 01-26 OPEN",
        of("o".repeat(22), "x" + ".".repeat(20) + "x"));
    assertEquals("01-05< 01-20 OPEN away 01-06-01-20", of("o".repeat(16), "x" + dots(14) + "x"));
    assertEquals(
        "01-05< 01-05 CLOSED 01-06; 01-21 01-21 OPEN", of("o".repeat(17), "x" + dots(15) + "x"));
  }

  @Test
  void whatWasThereAtTheFirstWholeRunMayHaveBegunBefore() {
    assertEquals("01-05< 01-07 OPEN", of("ppo", "xxx"));
    assertEquals("01-07< 01-07 OPEN", of("ppo", "..x"));
    assertEquals("01-08 01-08 OPEN", of("ppoo", "...x"));
  }

  @Test
  void anotherScopeShowsWhatWasThereAndProvesNothingAboutWhatItDoesNotAskFor() {
    assertEquals("01-07< 01-08 OPEN", of("ooOO", "..xx"));
    assertEquals("01-08 01-08 OPEN", of("ooOO", "...x"));
    assertEquals("01-05< 01-06 OPEN", of("ooOOOO", "xx...."));
  }

  @Test
  void twoRunsOfADayAreOneAbsence() {
    SpellHistory twice = SpellHistory.nightly("ooo", "id:x..").among(10).every(0);
    assertEquals("01-05< 01-05 OPEN", SpellHistory.words(twice.spells("id")));
  }

  @Test
  void anEditSaysWhatChangedAndWhen() {
    List<SpellNight> nights = SpellHistory.nightly("oooo", "id:xxxx").nights();
    SpellFold.Folded folded =
        SpellFold.fold(
            Optional.empty(),
            nights,
            Map.of(
                0, SpellHistory.sighting(1, 1),
                1, SpellHistory.sighting(1, 2),
                2, SpellHistory.sighting(1, 2),
                3, SpellHistory.sighting(2, 3)));

    assertEquals(
        List.of(
            new Spell.Edit(nights.get(1).day(), List.of("text")),
            new Spell.Edit(nights.get(3).day(), List.of("title", "text"))),
        folded.current().orElseThrow().edits());
  }

  /** 2068 and 1970 are a computer's days; one that begins earlier in the east is believed. */
  @ParameterizedTest
  @CsvSource({
    "2026-01-02, 2026-01-02",
    "2016-01-06, 2016-01-06",
    "2026-01-06, 2026-01-06",
    "2026-01-07,",
    "2016-01-05,",
    "2068-05-01,",
    "1970-01-01,"
  })
  void aDayNothingCanHaveBeenPostedOnIsNoDay(LocalDate stated, LocalDate kept) {
    assertEquals(Optional.ofNullable(kept), postedOn(List.of(Optional.of(stated))));
  }

  @Test
  void theDayPostedIsTheOneThatWasStatedFirst() {
    var early = Optional.of(LocalDate.of(2026, 1, 2));
    var late = Optional.of(LocalDate.of(2026, 1, 4));

    assertEquals(early, postedOn(List.of(early, late)));
    assertEquals(late, postedOn(List.of(Optional.empty(), late, early)));
    assertEquals(Optional.empty(), postedOn(List.of(Optional.empty())));
  }

  /** Of a listing that states such days, first seen on 5 January 2026. */
  private static Optional<LocalDate> postedOn(List<Optional<LocalDate>> stated) {
    int nights = stated.size();
    SpellHistory history = SpellHistory.nightly("o".repeat(nights), "id:" + "x".repeat(nights));
    Spell.Said said = SpellHistory.sighting(1, 1).said();
    Map<Integer, Spell.Sighting> seen =
        IntStream.range(0, nights)
            .boxed()
            .collect(
                Collectors.toMap(
                    night -> night,
                    night ->
                        new Spell.Sighting(List.of(0L, 0L, 0L, 0L, 0L), stated.get(night), said)));
    return SpellFold.fold(Optional.empty(), history.nights(), seen)
        .current()
        .orElseThrow()
        .postedOn();
  }

  @Test
  void aNightWithNothingAtAllChangesNothing() {
    assertEquals("01-05< 01-06 OPEN", of("oo-----", "xx....."));
    assertEquals(
        new SpellFold.Folded(List.of(), Optional.empty()),
        SpellFold.fold(Optional.empty(), List.of(), Map.of()));
  }

  private static String of(String runs, String shown) {
    return SpellHistory.words(SpellHistory.nightly(runs, "id:" + shown).among(10).spells("id"));
  }

  private static String dots(int nights) {
    return ".".repeat(nights);
  }
}
