package jobtrends.reports.claims;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jobtrends.model.DemandWeek;
import jobtrends.model.WorkMode;
import jobtrends.model.WorkModeWeek;
import jobtrends.reports.wording.Telling;
import jobtrends.settings.Claim;

/**
 * Claims that modes of work grow: the share of the first week against that of the last. Only weeks
 * with an index count: in the others too few sources can be compared, and a change of sources is
 * not a change of the market.
 */
final class ModeClaims {

  private ModeClaims() {}

  static Judged growing(Claim claim, Telling telling) {
    List<List<WorkModeWeek>> modes =
        claim.modes().stream().map(mode -> weeks(telling, WorkMode.valueOf(mode))).toList();
    if (modes.stream().anyMatch(weeks -> weeks.size() < 2)) {
      return Judge.cannotTell(claim, telling, telling.say("claims.no-weeks"));
    }
    Verdict verdict =
        Judge.all(modes.stream().map(ModeClaims::verdict).collect(Collectors.toList()));
    return new Judged(
        claim,
        verdict,
        modes.stream().map(weeks -> evidence(telling, weeks)).collect(Collectors.joining("; ")),
        Judge.because("mode", verdict, telling));
  }

  private static List<WorkModeWeek> weeks(Telling telling, WorkMode mode) {
    Set<LocalDate> compared =
        telling.statistics().demand().stream()
            .filter(week -> week.role().equals(DemandWeek.ALL_ROLES))
            .filter(week -> week.index().isPublished())
            .map(DemandWeek::week)
            .collect(Collectors.toSet());
    return telling.statistics().workModes().stream()
        .filter(week -> week.role().equals(DemandWeek.ALL_ROLES) && week.mode() == mode)
        .filter(week -> week.share().isPublished() && compared.contains(week.week()))
        .sorted(comparing(WorkModeWeek::week))
        .toList();
  }

  private static Verdict verdict(List<WorkModeWeek> weeks) {
    var first = weeks.get(0).share();
    var last = weeks.get(weeks.size() - 1).share();
    if (last.low().orElse(0) > first.high().orElse(1)) {
      return Verdict.AGREES;
    }
    return last.high().orElse(1) < first.low().orElse(0) ? Verdict.DIFFERS : Verdict.CANNOT_TELL;
  }

  private static String evidence(Telling telling, List<WorkModeWeek> weeks) {
    WorkModeWeek first = weeks.get(0);
    WorkModeWeek last = weeks.get(weeks.size() - 1);
    return telling.say(
        "claims.from-to",
        telling.numbers().share(first.share()),
        telling.numbers().day(first.week()),
        telling.numbers().share(last.share()),
        telling.numbers().day(last.week()));
  }
}
