package jobtrends.analytics.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Whether a listing is still shown, as far as anybody knows: one per spell (S8).
 *
 * @param lastSeen UTC day it was last shown
 * @param absences runs in a row that prove it was not shown, at most one a day
 * @param absentSince day of the first of them
 * @param scope what its source was asked when it was last shown: a run that asks for something else
 *     proves nothing about it
 */
record SpellStanding(
    SpellState state,
    LocalDate lastSeen,
    int absences,
    Optional<LocalDate> absentSince,
    String scope) {

  static final int LAPSE_DAYS = 90;
  static final int REOPEN_DAYS = 14;

  private static final int ABSENCES_TO_CLOSE = 2;

  /** Shown in this run. */
  static SpellStanding shown(SpellNight night) {
    return new SpellStanding(SpellState.OPEN, night.day(), 0, Optional.empty(), night.scope());
  }

  boolean isOpen() {
    return state == SpellState.OPEN;
  }

  /** As it stands when a day comes: what was not seen for 90 days has lapsed. */
  SpellStanding on(LocalDate day) {
    return isOpen() && !day.isBefore(lastSeen.plusDays(LAPSE_DAYS))
        ? new SpellStanding(SpellState.LAPSED, lastSeen, absences, absentSince, scope)
        : this;
  }

  /** Not shown in this run. */
  SpellStanding without(SpellNight night) {
    if (!isOpen() || !isMissed(night) || !night.day().isAfter(absentSince.orElse(lastSeen))) {
      return this;
    }
    int missed = absences + 1;
    return new SpellStanding(
        missed < ABSENCES_TO_CLOSE ? SpellState.OPEN : SpellState.CLOSED,
        lastSeen,
        missed,
        absentSince.or(() -> Optional.of(night.day())),
        scope);
  }

  private boolean isMissed(SpellNight night) {
    return night.proves() && night.scope().equals(scope);
  }

  /**
   * First day it counts as gone; absent while it is open. Closed: the middle between the day it was
   * last shown and the first it was missed (S36), rounded up. Lapsed: 90 days after it was shown.
   */
  Optional<LocalDate> endedOn() {
    return switch (state) {
      case OPEN -> Optional.empty();
      case CLOSED -> absentSince.map(this::middle);
      case LAPSED -> Optional.of(lastSeen.plusDays(LAPSE_DAYS));
    };
  }

  private LocalDate middle(LocalDate absent) {
    return lastSeen.plusDays((ChronoUnit.DAYS.between(lastSeen, absent) + 1) / 2);
  }

  /** Whether it ended too long ago to be reopened (S1). */
  boolean isSettledBy(LocalDate day) {
    return endedOn().filter(end -> day.isAfter(end.plusDays(REOPEN_DAYS))).isPresent();
  }
}
