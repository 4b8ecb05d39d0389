package jobtrends.reports.claims;

import java.util.List;
import jobtrends.reports.wording.Telling;
import jobtrends.settings.Claim;

/** Measures claims. */
public final class Judge {

  private Judge() {}

  /** One verdict per claim, in their order. */
  public static List<Judged> of(List<Claim> claims, Telling telling) {
    return claims.stream().map(claim -> of(claim, telling)).toList();
  }

  static Judged of(Claim claim, Telling telling) {
    return switch (claim.kind()) {
      case PAY_BAND -> PayClaims.band(claim, telling);
      case ROLE_AMONG_TOP -> RoleClaims.amongTop(claim, telling);
      case ROLE_RISING -> RoleClaims.rising(claim, telling);
      case CITIES_AMONG_TOP -> CityClaims.amongTop(claim, telling);
      case SKILL_MOST_ASKED -> SkillClaims.mostAsked(claim, telling);
      case SKILL_RISING -> SkillClaims.rising(claim, telling);
      case SKILLS_ASKED -> SkillClaims.asked(claim, telling);
      case MODES_GROWING -> ModeClaims.growing(claim, telling);
      case INDUSTRIES_HIRING ->
          new Judged(
              claim,
              Verdict.CANNOT_TELL,
              telling.say("claims.none"),
              telling.say("claims.no-industry"));
    };
  }

  /** Nothing was measured that could decide it. */
  static Judged cannotTell(Claim claim, Telling telling, String reason) {
    return new Judged(claim, Verdict.CANNOT_TELL, telling.say("claims.none"), reason);
  }

  /** A claim of several things: one that differs decides, else one that cannot be told. */
  static Verdict all(List<Verdict> verdicts) {
    if (verdicts.contains(Verdict.DIFFERS)) {
      return Verdict.DIFFERS;
    }
    return verdicts.contains(Verdict.CANNOT_TELL) || verdicts.isEmpty()
        ? Verdict.CANNOT_TELL
        : Verdict.AGREES;
  }

  /** The sentence behind a verdict: "claims.band.AGREES". */
  static String because(String key, Verdict verdict, Telling telling, Object... figures) {
    return telling.say("claims." + key + "." + verdict, figures);
  }
}
