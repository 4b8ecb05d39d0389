package jobtrends.analytics.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The history of one listing: what was known of it and what later runs say, folded into spells. */
final class SpellFold {

  private SpellFold() {}

  /**
   * @param settled over, and never to change again
   * @param current open, or ended so lately that it may still be reopened
   */
  record Folded(List<Spell> settled, Optional<Spell> current) {}

  /**
   * @param carried what is known from earlier runs
   * @param nights later runs of the listing's source, in order
   * @param seen what it said, by position in {@code nights}; nothing where it was not shown
   */
  static Folded fold(
      Optional<Spell> carried, List<SpellNight> nights, Map<Integer, Spell.Sighting> seen) {
    var settled = new ArrayList<Spell>();
    Optional<Spell> current = carried;
    for (int i = 0; i < nights.size(); i++) {
      SpellNight night = nights.get(i);
      Optional<Spell> now = current.map(spell -> spell.on(night.day()));
      now.filter(spell -> isSettled(spell, night.day())).ifPresent(settled::add);
      Optional<Spell> alive = now.filter(spell -> !isSettled(spell, night.day()));
      current =
          Optional.ofNullable(seen.get(i))
              .map(
                  sighting ->
                      alive
                          .map(spell -> spell.shown(night, sighting))
                          .orElseGet(() -> Spell.begin(night, sighting)))
              .or(() -> alive.map(spell -> spell.without(night)));
    }
    return new Folded(settled, current);
  }

  private static boolean isSettled(Spell spell, LocalDate day) {
    return spell.standing().isSettledBy(day);
  }
}
