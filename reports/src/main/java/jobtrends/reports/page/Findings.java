package jobtrends.reports.page;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.model.Estimate;
import jobtrends.model.HiringCity;
import jobtrends.model.HiringCity.Counting;
import jobtrends.model.PayLevel;
import jobtrends.model.QualityCheck.Dimension;
import jobtrends.model.SkillShare;
import jobtrends.model.Statistics;
import jobtrends.reports.chart.DemandChange;
import jobtrends.reports.chart.HiringCitiesChart;
import jobtrends.reports.chart.Numbers;
import jobtrends.reports.chart.SkillChangesChart;
import jobtrends.reports.chart.SkillSharesChart;
import jobtrends.reports.page.Report.Finding;

/**
 * The sentences of page 1, each from numbers alone. Only a change whose 95 % interval excludes none
 * is called a rise or a fall; the rest is "no clear change".
 */
final class Findings {

  private static final int MOST_OF_A_KIND = 3;

  private final Statistics statistics;

  Findings(Statistics statistics) {
    this.statistics = statistics;
  }

  List<Finding> all() {
    return Stream.of(roles(), skills(), level(), pay()).flatMap(List::stream).toList();
  }

  /** More than 40 % unknown: what moved may be what can be read (S33). */
  private boolean isBlocked(Dimension dimension) {
    return statistics.history().trust().blocks(dimension);
  }

  private static List<Finding> blocked(String what, String unknown, String figure) {
    return List.of(
        new Finding(
            "No rise or fall of " + what + " is claimed: too much is unknown.", unknown, figure));
  }

  private String unknown(Dimension dimension, String words) {
    return statistics.history().trust().unknown().stream()
        .filter(part -> part.dimension() == dimension)
        .map(part -> Numbers.share(part.share()) + words)
        .collect(Collectors.joining());
  }

  private List<Finding> roles() {
    if (isBlocked(Dimension.TITLE)) {
      String titles = unknown(Dimension.TITLE, " of titles fit no role");
      return blocked("roles", titles, "demand");
    }
    List<DemandChange> changes = DemandChange.latest(statistics);
    var findings = new ArrayList<Finding>();
    changes.stream()
        .filter(DemandChange::isRise)
        .sorted(comparingDouble(DemandChange::percent).reversed())
        .limit(MOST_OF_A_KIND)
        .forEach(change -> findings.add(role(change, " above")));
    changes.stream()
        .filter(DemandChange::isFall)
        .sorted(comparingDouble(DemandChange::percent))
        .limit(MOST_OF_A_KIND)
        .forEach(change -> findings.add(role(change, " below")));
    rest(changes).ifPresent(findings::add);
    return findings;
  }

  private static Finding role(DemandChange change, String side) {
    String percent = Numbers.count(Math.abs(Math.rint(change.percent()))) + "%";
    return new Finding(
        change.role()
            + " postings were "
            + percent
            + side
            + " their base weeks in the week of "
            + Numbers.day(change.week())
            + ".",
        "index "
            + Numbers.oneDecimal(change.index().value().getAsDouble())
            + ", "
            + doubt(change.index(), Numbers::oneDecimal),
        "demand");
  }

  private static Optional<Finding> rest(List<DemandChange> changes) {
    Predicate<DemandChange> clear = change -> change.isRise() || change.isFall();
    long unclear = changes.stream().filter(clear.negate()).count();
    return unclear == 0
        ? Optional.empty()
        : Optional.of(
            new Finding(
                unclear + " of " + changes.size() + " roles show no clear change.",
                "their 95% intervals include 100",
                "demand"));
  }

  private List<Finding> skills() {
    if (isBlocked(Dimension.SKILL)) {
      String texts = unknown(Dimension.SKILL, " of postings have no description");
      return blocked("skills", texts, "skill-changes");
    }
    var findings = new ArrayList<Finding>();
    SkillChangesChart.rises(statistics).stream()
        .limit(MOST_OF_A_KIND)
        .forEach(skill -> findings.add(skill(skill, " rose")));
    SkillChangesChart.falls(statistics).stream()
        .limit(MOST_OF_A_KIND)
        .forEach(skill -> findings.add(skill(skill, " fell")));
    if (findings.isEmpty() && !SkillChangesChart.compared(statistics).isEmpty()) {
      int compared = SkillChangesChart.compared(statistics).size();
      findings.add(
          new Finding(
              "No skill shows a clear change.", compared + " skills compared", "skill-changes"));
    }
    return findings;
  }

  private static Finding skill(SkillShare skill, String verb) {
    return new Finding(
        skill.skill()
            + verb
            + " from "
            + percent(skill.before())
            + " to "
            + percent(skill.share())
            + " of postings.",
        "change "
            + Numbers.points(skill.change().value().getAsDouble())
            + " points, "
            + doubt(skill.change(), Numbers::points),
        "skill-changes");
  }

  private List<Finding> level() {
    var findings = new ArrayList<Finding>();
    SkillSharesChart.published(statistics).stream()
        .findFirst()
        .map(
            skill ->
                new Finding(
                    skill.skill()
                        + " is the skill asked for most often: in "
                        + percent(skill.share())
                        + " of postings.",
                    doubt(skill.share(), Numbers::percent),
                    "skills"))
        .ifPresent(findings::add);
    HiringCitiesChart.ranked(statistics, Counting.ALL_POSTINGS).stream()
        .findFirst()
        .map(Findings::city)
        .ifPresent(findings::add);
    return findings;
  }

  private static Finding city(HiringCity city) {
    String place = city.city() + ", " + city.country();
    boolean alone = city.rank().worst() == 1;
    return new Finding(
        place
            + (alone ? " has the most postings, " : " leads in postings, though not clearly, with ")
            + percent(city.share())
            + ".",
        "rank " + HiringCitiesChart.rank(city) + ", " + doubt(city.share(), Numbers::percent),
        "cities");
  }

  private List<Finding> pay() {
    return Stream.of(PayLevel.Group.values()).flatMap(group -> best(group).stream()).toList();
  }

  /** The best paid of a group, in the currency with most postings; clear or not is said. */
  private Optional<Finding> best(PayLevel.Group group) {
    List<PayLevel> published =
        statistics.pay().stream()
            .filter(level -> level.group() == group && level.pay().median().isPublished())
            .toList();
    Optional<String> currency =
        published.stream()
            .map(PayLevel::currency)
            .distinct()
            .max(
                comparing((String code) -> n(published, code))
                    .thenComparing(comparing((String code) -> code).reversed()));
    return currency.flatMap(code -> best(published.stream().filter(in(code)).toList()));
  }

  private static Predicate<PayLevel> in(String currency) {
    return level -> level.currency().equals(currency);
  }

  private static long n(List<PayLevel> levels, String currency) {
    return levels.stream().filter(in(currency)).mapToLong(level -> level.pay().median().n()).sum();
  }

  private static Optional<Finding> best(List<PayLevel> levels) {
    return levels.stream()
        .max(
            comparingDouble((PayLevel level) -> median(level).value().getAsDouble())
                .thenComparing(PayLevel::name))
        .map(best -> pay(best, levels));
  }

  private static Finding pay(PayLevel best, List<PayLevel> levels) {
    double low = median(best).low().orElse(Double.NEGATIVE_INFINITY);
    boolean clear =
        levels.stream()
            .filter(level -> !level.equals(best))
            .allMatch(level -> median(level).high().orElse(Double.POSITIVE_INFINITY) < low);
    String what = best.group() == PayLevel.Group.ROLE ? "roles" : "cities";
    String currency = best.currency();
    return new Finding(
        "Among "
            + what
            + ", "
            + best.name()
            + " has the highest median advertised pay in "
            + currency
            + ", "
            + Numbers.money(median(best).value().getAsDouble(), currency)
            + " a year"
            + (clear ? "." : "; the lead is not clear."),
        doubt(median(best), value -> Numbers.money(value, currency))
            + "; pay disclosed by "
            + Numbers.share(best.disclosure()),
        "pay-by-"
            + (best.group() == PayLevel.Group.ROLE ? "role" : "city")
            + "-"
            + currency.toLowerCase(java.util.Locale.ROOT));
  }

  private static Estimate median(PayLevel level) {
    return level.pay().median();
  }

  private static String percent(Estimate share) {
    return share.value().isPresent()
        ? Numbers.percent(share.value().getAsDouble())
        : Numbers.withheld(share);
  }

  /** The interval and the count behind a number. */
  private static String doubt(Estimate estimate, DoubleFunction<String> print) {
    return (estimate.low().isPresent() ? "95% interval " : "") + interval(estimate, print);
  }

  /** "88.8 to 96.3, n = 4,622". */
  static String interval(Estimate estimate, DoubleFunction<String> print) {
    String interval =
        estimate.low().isPresent() && estimate.high().isPresent()
            ? print.apply(estimate.low().getAsDouble())
                + " to "
                + print.apply(estimate.high().getAsDouble())
            : "no interval";
    return interval + ", n = " + Numbers.count(estimate.n());
  }
}
