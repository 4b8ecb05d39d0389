package jobtrends.analytics.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One continuous period in which a source shows a listing (S1): a listing that comes back within 14
 * days of its end was away, one that comes back later begins another spell.
 *
 * @param postedOn UTC day it says it was posted, as it said first; absent where it says none or one
 *     that cannot be: years before it was first seen, or after
 * @param firstSeen UTC day
 * @param leftTruncated whether it may have begun before anybody could see it
 * @param pauses when it was away and came back, in order
 * @param edits when it changed, in order
 * @param last what it said last
 */
record Spell(
    Optional<LocalDate> postedOn,
    LocalDate firstSeen,
    boolean leftTruncated,
    SpellStanding standing,
    List<Pause> pauses,
    List<Edit> edits,
    Sighting last) {

  /** What edits are told apart by, in the order of {@link Sighting#prints}. */
  static final List<String> PARTS = List.of("title", "pay", "places", "skills", "text");

  /** Nobody shows an advertisement for so long: 1970 is a computer's day, not an employer's. */
  private static final int OLDEST_YEARS = 10;

  /** A day that began east of Greenwich may not have begun there. */
  private static final int DAYS_AHEAD = 1;

  Spell {
    pauses = List.copyOf(pauses);
    edits = List.copyOf(edits);
  }

  /**
   * What a listing said in a run: fingerprints by {@link #PARTS}, when it was posted, and what is
   * kept of it.
   */
  record Sighting(List<Long> prints, Optional<LocalDate> postedOn, Said said) {
    Sighting {
      prints = List.copyOf(prints);
    }
  }

  /** Columns of a listing that go with its spell. */
  record Said(
      String job,
      Optional<String> role,
      Optional<String> family,
      Optional<String> employer,
      List<String> countries) {
    Said {
      countries = List.copyOf(countries);
    }
  }

  /** Ended, as it seemed, and back within 14 days. */
  record Pause(LocalDate endedOn, SpellState ended, LocalDate reopenedOn) {}

  /** Seen with other words than the time before. */
  record Edit(LocalDate day, List<String> changed) {}

  static Spell begin(SpellNight night, Sighting sighting) {
    return new Spell(
        sighting.postedOn().filter(day -> isLikely(day, night.day())),
        night.day(),
        night.truncates(),
        SpellStanding.shown(night),
        List.of(),
        List.of(),
        sighting);
  }

  private static boolean isLikely(LocalDate posted, LocalDate seen) {
    return posted.isAfter(seen.minusYears(OLDEST_YEARS))
        && !posted.isAfter(seen.plusDays(DAYS_AHEAD));
  }

  /** As it stands when a day comes. */
  Spell on(LocalDate day) {
    return with(standing.on(day));
  }

  /** Not shown in this run. */
  Spell without(SpellNight night) {
    return with(standing.without(night));
  }

  private Spell with(SpellStanding now) {
    return new Spell(postedOn, firstSeen, leftTruncated, now, pauses, edits, last);
  }

  /** Shown again. */
  Spell shown(SpellNight night, Sighting sighting) {
    Stream<Pause> pause =
        standing.endedOn().stream().map(end -> new Pause(end, standing.state(), night.day()));
    List<String> changed = changed(sighting);
    Stream<Edit> edit =
        changed.isEmpty() ? Stream.empty() : Stream.of(new Edit(night.day(), changed));
    return new Spell(
        postedOn.or(() -> sighting.postedOn().filter(day -> isLikely(day, firstSeen))),
        firstSeen,
        leftTruncated,
        SpellStanding.shown(night),
        Stream.concat(pauses.stream(), pause).toList(),
        Stream.concat(edits.stream(), edit).toList(),
        sighting);
  }

  private List<String> changed(Sighting now) {
    return IntStream.range(0, PARTS.size())
        .filter(part -> !now.prints().get(part).equals(last.prints().get(part)))
        .mapToObj(PARTS::get)
        .toList();
  }
}
