package jobtrends.analytics.history;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a run can say of a source's listings: one per run and source, a run that did not ask the
 * source included: time passes in it.
 *
 * @param day UTC day the run counts for
 * @param proves whether a listing that is not in it was not shown
 * @param full whether it shows about as much as the source ever did lately: what is missing from it
 *     was replaced, not lost
 * @param truncates whether a listing first seen in it may have been there before: the source, or
 *     what it was asked, is new
 * @param scope what the source was asked; empty when it was not
 */
record SpellNight(LocalDate day, boolean proves, boolean full, boolean truncates, String scope)
    implements Serializable {

  /** The same run, which proves nothing after all. */
  SpellNight held() {
    return new SpellNight(day, false, full, truncates, scope);
  }
}
