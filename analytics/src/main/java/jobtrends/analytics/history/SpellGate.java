package jobtrends.analytics.history;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Holds back the runs of one source in which more than half of its open listings are missing at
 * once (S8): a fault of the source, or of ours, is likelier than such a market. Nothing is closed
 * by them; what is really gone lapses. A run that is as full as the source ever is passes: a board
 * on which little stays for two nights has replaced what is missing.
 *
 * <p>Listings with the same past and the same sightings are counted together, so it costs what
 * histories there are, not what listings.
 */
final class SpellGate {

  private static final int PARTS_THAT_MAY_BE_MISSING = 2;

  private final List<Group> groups;
  private final List<Optional<SpellStanding>> standings;

  private SpellGate(List<Group> groups) {
    this.groups = groups;
    this.standings = new ArrayList<>(groups.stream().map(Group::carried).toList());
  }

  /**
   * Listings of one source that have one history.
   *
   * @param seen positions of the runs that show them
   * @param listings how many
   */
  record Group(Optional<SpellStanding> carried, BitSet seen, long listings) {}

  /** The runs as they may be used; all groups of the source must be given. */
  static List<SpellNight> pass(List<SpellNight> nights, List<Group> groups) {
    var gate = new SpellGate(groups);
    var passed = new ArrayList<SpellNight>();
    for (int i = 0; i < nights.size(); i++) {
      passed.add(gate.pass(nights.get(i), i));
    }
    return List.copyOf(passed);
  }

  private SpellNight pass(SpellNight night, int position) {
    standings.replaceAll(standing -> standing.map(known -> known.on(night.day())));
    SpellNight usable = isSuspicious(night, position) ? night.held() : night;
    for (int i = 0; i < groups.size(); i++) {
      standings.set(
          i,
          groups.get(i).seen().get(position)
              ? Optional.of(SpellStanding.shown(night))
              : standings.get(i).map(known -> known.without(usable)));
    }
    return usable;
  }

  private boolean isSuspicious(SpellNight night, int position) {
    return night.proves()
        && !night.full()
        && open(i -> !groups.get(i).seen().get(position)) * PARTS_THAT_MAY_BE_MISSING
            > open(i -> true);
  }

  private long open(IntPredicate which) {
    return IntStream.range(0, groups.size())
        .filter(i -> standings.get(i).filter(SpellStanding::isOpen).isPresent())
        .filter(which)
        .mapToLong(i -> groups.get(i).listings())
        .sum();
  }
}
