package jobtrends.analytics.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Random lives of random sources, against a slow and obvious telling of the same rules. */
class SpellLawsTest {

  private static final int SEEDS = 1_000;

  @Test
  void spellsAreWhatTheSlowAndObviousWaySays() {
    for (long seed = 0; seed < SEEDS; seed++) {
      SpellHistory history = random(new Random(seed));
      assertEquals(new SlowSpells(history).told(), told(history), "seed " + seed + " " + history);
    }
  }

  @Test
  void foldingInTwoPartsOrInOneIsTheSame() {
    for (long seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      SpellHistory history = random(random);
      int cut = random.nextInt(history.runs().length() + 1);
      assertEquals(told(history), toldInTwo(history, cut), "seed " + seed);
    }
  }

  @Test
  void everySightingIsInOneSpellAndSpellsOfAListingAreApart() {
    for (long seed = 0; seed < SEEDS; seed++) {
      SpellHistory history = random(new Random(seed));
      Map<String, List<Spell>> all = history.allSpells();
      for (String id : all.keySet()) {
        for (int night = 0; night < history.runs().length(); night++) {
          if (history.shows(id, night)) {
            assertEquals(1, covering(all.get(id), history, night), "seed " + seed + " " + id);
          }
        }
      }
    }
  }

  private static long covering(List<Spell> spells, SpellHistory history, int night) {
    return spells.stream()
        .filter(spell -> !spell.firstSeen().isAfter(history.day(night)))
        .filter(spell -> !spell.standing().lastSeen().isBefore(history.day(night)))
        .count();
  }

  private static Map<String, String> told(SpellHistory history) {
    var told = new TreeMap<String, String>();
    history.allSpells().forEach((id, spells) -> told.put(id, SpellHistory.words(spells)));
    return told;
  }

  /** The gate judges each part by what the part before it left. */
  private static Map<String, String> toldInTwo(SpellHistory history, int cut) {
    Map<String, List<Spell>> settled = new TreeMap<>();
    Map<String, Optional<Spell>> carried = new HashMap<>();
    history.listings().keySet().forEach(id -> settled.put(id, new ArrayList<>()));
    history.listings().keySet().forEach(id -> carried.put(id, Optional.empty()));
    for (int[] part : new int[][] {{0, cut}, {cut, history.runs().length()}}) {
      List<SpellNight> nights = history.nights().subList(part[0], part[1]);
      List<SpellGate.Group> groups =
          carried.entrySet().stream()
              .map(
                  each ->
                      new SpellGate.Group(
                          each.getValue().map(Spell::standing),
                          history.shown(each.getKey()).get(part[0], part[1]),
                          1))
              .toList();
      List<SpellNight> passed = SpellGate.pass(nights, groups);
      carried.replaceAll(
          (id, spell) -> {
            Map<Integer, Spell.Sighting> seen = new HashMap<>();
            history.sightings(id).forEach((night, said) -> seen.put(night - part[0], said));
            SpellFold.Folded folded = SpellFold.fold(spell, passed, seen);
            settled.get(id).addAll(folded.settled());
            return folded.current();
          });
    }
    carried.forEach((id, spell) -> spell.ifPresent(settled.get(id)::add));
    var told = new TreeMap<String, String>();
    settled.forEach((id, spells) -> told.put(id, SpellHistory.words(spells)));
    return told;
  }

  private static SpellHistory random(Random random) {
    int nights = 3 + random.nextInt(40);
    String kinds = random.nextInt(4) == 0 ? "oooooooOOp" : "ooooooooope-";
    var runs = new StringBuilder();
    for (int night = 0; night < nights; night++) {
      runs.append(kinds.charAt(random.nextInt(kinds.length())));
    }
    var listings = new TreeMap<String, String>();
    int size = 1 + random.nextInt(12);
    double stays = 0.5 + random.nextDouble() / 2;
    for (int id = 0; id < size; id++) {
      listings.put("id" + id, life(random, runs, stays));
    }
    return new SpellHistory(SpellHistory.START, 1 + random.nextInt(8), runs.toString(), listings);
  }

  private static String life(Random random, CharSequence runs, double stays) {
    var life = new StringBuilder();
    boolean there = random.nextBoolean();
    for (int night = 0; night < runs.length(); night++) {
      there = (random.nextDouble() < stays) == there;
      boolean gave = "e-".indexOf(runs.charAt(night)) < 0;
      boolean found = runs.charAt(night) != 'p' || random.nextBoolean();
      life.append(there && gave && found ? 'x' : '.');
    }
    return life.toString();
  }
}
