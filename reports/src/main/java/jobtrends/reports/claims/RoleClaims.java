package jobtrends.reports.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.reports.chart.DemandChange;
import jobtrends.reports.wording.Telling;
import jobtrends.settings.Claim;

/** Claims about roles. */
final class RoleClaims {

  private RoleClaims() {}

  static Judged rising(Claim claim, Telling telling) {
    String role = claim.role().orElseThrow();
    Optional<DemandChange> change =
        DemandChange.latest(telling.statistics()).stream()
            .filter(row -> row.role().equals(role))
            .findFirst();
    if (change.isEmpty()) {
      return Judge.cannotTell(claim, telling, telling.say("claims.no-index", role));
    }
    Verdict verdict =
        change.get().isRise()
            ? Verdict.AGREES
            : change.get().isFall() ? Verdict.DIFFERS : Verdict.CANNOT_TELL;
    Estimate index = change.get().index();
    return new Judged(
        claim,
        verdict,
        telling.say(
            "claims.index",
            telling.numbers().estimate(index, telling.numbers()::oneDecimal),
            telling.numbers().count(index.n())),
        Judge.because("rising", verdict, telling, role));
  }

  /** By the postings on display per run of the last week that has any. */
  static Judged amongTop(Claim claim, Telling telling) {
    String role = claim.role().orElseThrow();
    List<DemandWeek> week = lastWeek(telling);
    Optional<Estimate> own =
        week.stream()
            .filter(row -> row.role().equals(role))
            .map(DemandWeek::perRun)
            .filter(Estimate::isPublished)
            .findFirst();
    if (own.isEmpty()) {
      return Judge.cannotTell(claim, telling, telling.say("claims.no-count", role));
    }
    int within = claim.within().getAsInt();
    Verdict verdict =
        Among.top(
            own.get(),
            week.stream()
                .filter(row -> !row.role().equals(role))
                .map(DemandWeek::perRun)
                .collect(Collectors.toList()),
            within);
    return new Judged(
        claim,
        verdict,
        telling.say(
            "claims.per-run",
            telling.numbers().estimate(own.get(), telling.numbers()::count),
            telling.numbers().day(week.get(0).week())),
        Judge.because("top", verdict, telling, role, within));
  }

  private static List<DemandWeek> lastWeek(Telling telling) {
    List<DemandWeek> roles =
        telling.statistics().demand().stream()
            .filter(row -> !row.role().equals(DemandWeek.ALL_ROLES))
            .filter(row -> !row.role().equals(DemandWeek.UNKNOWN_ROLE))
            .toList();
    Optional<LocalDate> last =
        roles.stream()
            .filter(row -> row.perRun().isPublished())
            .map(DemandWeek::week)
            .max(LocalDate::compareTo);
    return roles.stream().filter(row -> last.filter(row.week()::equals).isPresent()).toList();
  }
}
