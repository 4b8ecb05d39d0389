package jobtrends.reports.claims;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jobtrends.model.Estimate;
import jobtrends.model.SkillShare;
import jobtrends.reports.wording.Telling;
import jobtrends.settings.Claim;

/** Claims about skills. */
final class SkillClaims {

  private SkillClaims() {}

  /** Of the skills of its own field: of languages, of clouds. */
  static Judged mostAsked(Claim claim, Telling telling) {
    String name = claim.skills().get(0);
    Optional<SkillShare> own = published(telling, name);
    if (own.isEmpty()) {
      return Judge.cannotTell(claim, telling, telling.say("claims.no-skill", name));
    }
    String field = own.get().category();
    List<Estimate> others =
        telling.statistics().skills().stream()
            .filter(skill -> skill.category().equals(field) && !skill.skill().equals(name))
            .map(SkillShare::share)
            .toList();
    Verdict verdict = Among.top(own.get().share(), others, 1);
    return new Judged(
        claim,
        verdict,
        share(telling, own.get()),
        Judge.because("most", verdict, telling, name, field));
  }

  static Judged rising(Claim claim, Telling telling) {
    String name = claim.skills().get(0);
    Optional<SkillShare> own =
        telling.statistics().skills().stream()
            .filter(skill -> skill.skill().equals(name) && skill.change().isPublished())
            .findFirst();
    if (own.isEmpty()) {
      return Judge.cannotTell(claim, telling, telling.say("claims.no-change", name));
    }
    SkillShare skill = own.get();
    Verdict verdict = moves(skill);
    return new Judged(
        claim,
        verdict,
        telling.say(
            "claims.change",
            telling.numbers().estimate(skill.change(), telling.numbers()::points),
            telling.numbers().count(skill.change().n())),
        Judge.because("skill-rising", verdict, telling, name));
  }

  /** A rise has to stand out among all compared; a fall need only be one. */
  private static Verdict moves(SkillShare skill) {
    if (skill.change().high().orElse(Double.POSITIVE_INFINITY) < 0) {
      return Verdict.DIFFERS;
    }
    boolean rises = skill.change().low().orElse(Double.NEGATIVE_INFINITY) > 0;
    return rises && skill.standsOut() ? Verdict.AGREES : Verdict.CANNOT_TELL;
  }

  static Judged asked(Claim claim, Telling telling) {
    double least = claim.low().getAsDouble();
    Verdict verdict =
        Judge.all(
            claim.skills().stream()
                .map(name -> published(telling, name))
                .map(skill -> skill.map(found -> asked(found, least)).orElse(Verdict.CANNOT_TELL))
                .collect(Collectors.toList()));
    return new Judged(
        claim,
        verdict,
        claim.skills().stream()
            .map(
                name ->
                    published(telling, name)
                        .map(skill -> share(telling, skill))
                        .orElse(name + " " + telling.say("claims.not-seen")))
            .collect(Collectors.joining("; ")),
        Judge.because("asked", verdict, telling, telling.numbers().percent(least)));
  }

  private static Verdict asked(SkillShare skill, double least) {
    if (skill.share().low().orElse(0) >= least) {
      return Verdict.AGREES;
    }
    return skill.share().high().orElse(1) < least ? Verdict.DIFFERS : Verdict.CANNOT_TELL;
  }

  private static Optional<SkillShare> published(Telling telling, String name) {
    return telling.statistics().skills().stream()
        .filter(skill -> skill.skill().equals(name) && skill.share().isPublished())
        .findFirst();
  }

  private static String share(Telling telling, SkillShare skill) {
    return skill.skill() + " " + telling.numbers().share(skill.share());
  }
}
