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
 * @param firstSeen UTC day
 * @param leftTruncated whether it may have begun before anybody could see it
 * @param pauses when it was away and came back, in order
 * @param edits when it changed, in order
 * @param last what it said last
 */
record Spell(
    LocalDate firstSeen,
    boolean leftTruncated,
    SpellStanding standing,
    List<Pause> pauses,
    List<Edit> edits,
    Sighting last) {

  /** What edits are told apart by, in the order of {@link Sighting#prints}. */
  static final List<String> PARTS = List.of("title", "pay", "places", "skills", "text");

  Spell {
    pauses = List.copyOf(pauses);
    edits = List.copyOf(edits);
  }

  /** What a listing said in a run: fingerprints by {@link #PARTS}, and what is kept of it. */
  record Sighting(List<Long> prints, Said said) {
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
        night.day(), night.truncates(), SpellStanding.shown(night), List.of(), List.of(), sighting);
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
    return new Spell(firstSeen, leftTruncated, now, pauses, edits, last);
  }

  /** Shown again. */
  Spell shown(SpellNight night, Sighting sighting) {
    Stream<Pause> pause =
        standing.endedOn().stream().map(end -> new Pause(end, standing.state(), night.day()));
    List<String> changed = changed(sighting);
    Stream<Edit> edit =
        changed.isEmpty() ? Stream.empty() : Stream.of(new Edit(night.day(), changed));
    return new Spell(
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
