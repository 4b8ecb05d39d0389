package jobtrends.analytics.history;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a run can say of a source's listings: one per run and source, a run that did not ask the
 * source included: time passes in it.
 *
 * @param day UTC day the run counts for
 * @param proves whether a listing that is not in it was not shown
 * @param truncates whether a listing first seen in it may have been there before: the source, or
 *     what it was asked, is new
 * @param scope what the source was asked; empty when it was not
 */
record SpellNight(LocalDate day, boolean proves, boolean truncates, String scope)
    implements Serializable {

  /** The same run, which proves nothing after all. */
  SpellNight held() {
    return new SpellNight(day, false, truncates, scope);
  }
}
