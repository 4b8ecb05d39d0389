package jobtrends.model;

import java.util.OptionalLong;

/**
 * How often a skill is asked for: one row per skill of the taxonomy seen in either window.
 *
 * @param category category of the taxonomy
 * @param share postings of the level window that ask for it, of those with a description (S16)
 * @param before the same in the comparison window, same sources
 * @param change share minus before, in shares (0.02 = 2 points), Newcombe interval (S17)
 * @param standsOut whether the change is kept among all compared by Benjamini and Hochberg's rule
 *     at 10 % (S15): only such changes may be called rises or falls
 * @param corrected postings of the level window that ask for it once what the extractor invents and
 *     misses is taken into account (S20): counted × precision / recall of the category; its n is
 *     what was counted
 * @param asked how the postings of the level window ask for it
 * @param setAside postings of the level window that name it only in what their employer repeats
 *     from job to job; they are not counted. Absent in statistics older than this count
 */
public record SkillShare(
    String skill,
    String category,
    Estimate share,
    Estimate before,
    Estimate change,
    boolean standsOut,
    Estimate corrected,
    HowAsked asked,
    OptionalLong setAside) {

  /** Statistics published before a part was counted do not have it. */
  public SkillShare {
    corrected = corrected == null ? uncorrected(share) : corrected;
    asked = asked == null ? HowAsked.NOT_COUNTED : asked;
    setAside = setAside == null ? OptionalLong.empty() : setAside;
  }

  /** A share of which it is not known how the skill is asked for. */
  public SkillShare(
      String skill,
      String category,
      Estimate share,
      Estimate before,
      Estimate change,
      boolean standsOut,
      Estimate corrected) {
    this(
        skill,
        category,
        share,
        before,
        change,
        standsOut,
        corrected,
        HowAsked.NOT_COUNTED,
        OptionalLong.empty());
  }

  /** A share counted by an extractor nobody measured. */
  public SkillShare(
      String skill,
      String category,
      Estimate share,
      Estimate before,
      Estimate change,
      boolean standsOut) {
    this(skill, category, share, before, change, standsOut, uncorrected(share));
  }

  private static Estimate uncorrected(Estimate share) {
    long counted = Math.round(share.value().orElse(0) * share.n());
    return Estimate.withheld(Withheld.ACCURACY_UNKNOWN, counted);
  }
}
