package jobtrends.reports.page;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.model.Estimate;
import jobtrends.model.HiringCity;
import jobtrends.model.HiringCity.Counting;
import jobtrends.model.PayLevel;
import jobtrends.model.QualityCheck.Dimension;
import jobtrends.model.SkillShare;
import jobtrends.reports.chart.CityPayChart;
import jobtrends.reports.chart.CityPayRanking;
import jobtrends.reports.chart.DemandChange;
import jobtrends.reports.chart.HiringCitiesChart;
import jobtrends.reports.chart.SkillChangesChart;
import jobtrends.reports.chart.SkillSharesChart;
import jobtrends.reports.claims.Verdict;
import jobtrends.reports.page.Report.Finding;
import jobtrends.reports.wording.NumberWords;

/**
 * The sentences of page 1, each from numbers alone. Only a change whose 95 % interval excludes none
 * is called a rise or a fall; the rest is "no clear change".
 */
final class Findings {

  private static final int MOST_OF_A_KIND = 3;

  private final Material material;
  private final NumberWords numbers;

  Findings(Material material) {
    this.material = material;
    this.numbers = material.numbers();
  }

  List<Finding> all() {
    List<Finding> numbers =
        Stream.of(roles(), skills(), level(), pay()).flatMap(List::stream).toList();
    return numbers.stream().allMatch(this::saysNothing)
        ? List.of()
        : Stream.concat(numbers.stream(), claims().stream()).toList();
  }

  private boolean saysNothing(Finding finding) {
    return finding.evidence().equals(material.say("finding.no-number"));
  }

  /** More than 40 % unknown: what moved may be what can be read (S33). */
  private boolean isBlocked(Dimension dimension) {
    return material.statistics().history().trust().blocks(dimension);
  }

  private List<Finding> blocked(String key, Dimension dimension, String figure) {
    String unknown =
        material.statistics().history().trust().unknown().stream()
            .filter(part -> part.dimension() == dimension)
            .map(part -> material.numbers().share(part.share()))
            .collect(Collectors.joining());
    return List.of(new Finding(material.say(key), material.say(key + "-why", unknown), figure));
  }

  private List<Finding> roles() {
    if (isBlocked(Dimension.TITLE)) {
      return blocked("finding.roles-blocked", Dimension.TITLE, "demand");
    }
    List<DemandChange> changes = DemandChange.latest(material.statistics());
    var findings = new ArrayList<Finding>();
    changes.stream()
        .filter(DemandChange::isRise)
        .sorted(comparingDouble(DemandChange::percent).reversed())
        .limit(MOST_OF_A_KIND)
        .forEach(change -> findings.add(role(change, "finding.above")));
    changes.stream()
        .filter(DemandChange::isFall)
        .sorted(comparingDouble(DemandChange::percent))
        .limit(MOST_OF_A_KIND)
        .forEach(change -> findings.add(role(change, "finding.below")));
    rest(changes).ifPresent(findings::add);
    return findings;
  }

  private Finding role(DemandChange change, String key) {
    double percent = Math.abs(Math.rint(change.percent())) / 100;
    return new Finding(
        material.say(key, change.role(), numbers.wholePercent(percent), numbers.day(change.week())),
        material.say(
            "finding.index",
            numbers.oneDecimal(change.index().value().getAsDouble()),
            numbers.doubt(change.index(), numbers::oneDecimal)),
        "demand");
  }

  private Optional<Finding> rest(List<DemandChange> changes) {
    Predicate<DemandChange> clear = change -> change.isRise() || change.isFall();
    long unclear = changes.stream().filter(clear.negate()).count();
    return unclear == 0
        ? Optional.empty()
        : Optional.of(
            new Finding(
                material.say("finding.unclear-roles", unclear, changes.size()),
                material.say("finding.include-100"),
                "demand"));
  }

  private List<Finding> skills() {
    if (isBlocked(Dimension.SKILL)) {
      return blocked("finding.skills-blocked", Dimension.SKILL, "skill-changes");
    }
    var findings = new ArrayList<Finding>();
    SkillChangesChart.rises(material.statistics()).stream()
        .limit(MOST_OF_A_KIND)
        .forEach(skill -> findings.add(skill(skill, "finding.skill-rose")));
    SkillChangesChart.falls(material.statistics()).stream()
        .limit(MOST_OF_A_KIND)
        .forEach(skill -> findings.add(skill(skill, "finding.skill-fell")));
    int compared = SkillChangesChart.compared(material.statistics()).size();
    if (findings.isEmpty() && compared > 0) {
      findings.add(
          new Finding(
              material.say("finding.no-skill"),
              material.say("finding.skills-compared", compared),
              "skill-changes"));
    }
    return findings;
  }

  private Finding skill(SkillShare skill, String key) {
    return new Finding(
        material.say(key, skill.skill(), percent(skill.before()), percent(skill.share())),
        material.say(
            "finding.change",
            numbers.points(skill.change().value().getAsDouble()),
            numbers.doubt(skill.change(), numbers::points)),
        "skill-changes");
  }

  private List<Finding> level() {
    var findings = new ArrayList<Finding>();
    SkillSharesChart.published(material.statistics()).stream()
        .findFirst()
        .map(
            skill ->
                new Finding(
                    material.say("finding.top-skill", skill.skill(), percent(skill.share())),
                    numbers.doubt(skill.share(), numbers::percent),
                    "skills"))
        .ifPresent(findings::add);
    HiringCitiesChart.ranked(material.statistics(), Counting.ALL_POSTINGS).stream()
        .findFirst()
        .map(this::city)
        .ifPresent(findings::add);
    return findings;
  }

  private Finding city(HiringCity city) {
    boolean alone = city.rank().worst() == 1;
    return new Finding(
        material.say(
            alone ? "finding.city-first" : "finding.city-leads",
            city.city() + ", " + city.country(),
            percent(city.share())),
        material.say(
            "finding.rank",
            HiringCitiesChart.rank(city),
            numbers.doubt(city.share(), numbers::percent)),
        "cities");
  }

  private List<Finding> pay() {
    return Stream.of(
            best(PayLevel.Group.ROLE), Optional.of(roleByCity()), best(PayLevel.Group.CITY))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Which city pays the role best, and how sure that is; or why it cannot be told. */
  private Finding roleByCity() {
    CityPayRanking ranking = CityPayChart.ranking(material.telling());
    return ranking
        .best()
        .map(
            best ->
                new Finding(
                    material.say(
                        "finding.among-cities", CityPayChart.claim(material.telling(), ranking)),
                    material.say(
                        "finding.disclosed",
                        numbers.doubt(best.median(), value -> numbers.money(value, "USD")),
                        numbers.share(best.disclosure())),
                    CityPayChart.ID))
        .orElseGet(
            () ->
                new Finding(
                    CityPayChart.unsaid(material.telling(), ranking),
                    material.say("finding.no-number"),
                    CityPayChart.ID));
  }

  /** The best paid of a group, in the currency with most postings; clear or not is said. */
  private Optional<Finding> best(PayLevel.Group group) {
    List<PayLevel> published =
        material.statistics().pay().stream()
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

  private Optional<Finding> best(List<PayLevel> levels) {
    return levels.stream()
        .max(
            comparingDouble((PayLevel level) -> median(level).value().getAsDouble())
                .thenComparing(PayLevel::name))
        .map(best -> pay(best, levels));
  }

  private Finding pay(PayLevel best, List<PayLevel> levels) {
    double low = median(best).low().orElse(Double.NEGATIVE_INFINITY);
    boolean clear =
        levels.stream()
            .filter(level -> !level.equals(best))
            .allMatch(level -> median(level).high().orElse(Double.POSITIVE_INFINITY) < low);
    boolean isRole = best.group() == PayLevel.Group.ROLE;
    String currency = best.currency();
    return new Finding(
        material.say(
            levels.size() == 1
                ? "finding.pay-only"
                : clear
                    ? "finding.pay-clear." + best.group()
                    : "finding.pay-unclear." + best.group(),
            best.name(),
            currency,
            numbers.money(median(best).value().getAsDouble(), currency)),
        material.say(
            "finding.disclosed",
            numbers.doubt(median(best), value -> numbers.money(value, currency)),
            numbers.share(best.disclosure())),
        "pay-by-" + (isRole ? "role" : "city") + "-" + currency.toLowerCase(java.util.Locale.ROOT));
  }

  private static Estimate median(PayLevel level) {
    return level.pay().median();
  }

  private List<Finding> claims() {
    return material.claims().isEmpty() || material.telling().role().isPresent()
        ? List.of()
        : List.of(
            new Finding(
                material.say(
                    "finding.claims",
                    material.claims().size(),
                    count(Verdict.AGREES),
                    count(Verdict.DIFFERS),
                    count(Verdict.CANNOT_TELL)),
                material.say("finding.claims-evidence"),
                ClaimsSection.ID));
  }

  private long count(Verdict verdict) {
    return material.claims().stream().filter(judged -> judged.verdict() == verdict).count();
  }

  private String percent(Estimate share) {
    return share.value().isPresent()
        ? numbers.percent(share.value().getAsDouble())
        : numbers.withheld(share);
  }
}
