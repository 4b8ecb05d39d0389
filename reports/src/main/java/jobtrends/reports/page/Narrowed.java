package jobtrends.reports.page;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import jobtrends.model.CityPay;
import jobtrends.model.Composition;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.PayComparison;
import jobtrends.model.PayLevel;
import jobtrends.model.RoleSkill;
import jobtrends.model.SeniorityShare;
import jobtrends.model.SkillShare;
import jobtrends.model.Statistics;
import jobtrends.model.Withheld;
import jobtrends.model.WorkModeWeek;

/**
 * Statistics of one role or city: rows of others are left out, no number is changed. History stays
 * whole: its sections ask whose rows they show.
 */
final class Narrowed {

  private Narrowed() {}

  /** Rows of the role, those of all roles beside them. */
  static Statistics toRole(Statistics statistics, String role) {
    Predicate<String> fits = name -> name.equals(role) || name.equals(DemandWeek.ALL_ROLES);
    return new Statistics(
        statistics.vintage(),
        only(statistics.demand(), DemandWeek::role, fits),
        List.of(),
        only(statistics.pay(), PayLevel::name, fits),
        skillsOf(statistics, role),
        only(statistics.roleSkills(), RoleSkill::role, fits),
        only(statistics.workModes(), WorkModeWeek::role, fits),
        List.of(),
        statistics.runs(),
        List.of(),
        only(statistics.comparisons(), PayComparison::name, fits),
        statistics.quality(),
        statistics.history(),
        new Composition(
            only(statistics.composition().seniority(), SeniorityShare::role, fits),
            List.of(),
            List.of(),
            only(statistics.composition().cityPay(), CityPay::role, fits)));
  }

  /** A role's skills; how they moved is counted over all roles only. */
  private static List<SkillShare> skillsOf(Statistics statistics, String role) {
    return statistics.roleSkills().stream()
        .filter(cell -> cell.role().equals(role))
        .map(
            cell ->
                new SkillShare(
                    cell.skill(),
                    cell.category(),
                    cell.share(),
                    notCounted(),
                    notCounted(),
                    false,
                    notCounted(),
                    cell.asked(),
                    OptionalLong.empty()))
        .toList();
  }

  private static Estimate notCounted() {
    return Estimate.withheld(Withheld.NO_DATA, 0);
  }

  /** Rows of the city; its place among the others stays. */
  static Statistics toCity(Statistics statistics, String city) {
    Predicate<String> fits = name -> name.equals(city) || name.startsWith(city + ", ");
    return new Statistics(
        statistics.vintage(),
        List.of(),
        statistics.cities(),
        only(statistics.pay(), PayLevel::name, fits),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        statistics.runs(),
        List.of(),
        only(statistics.comparisons(), PayComparison::name, fits),
        statistics.quality(),
        statistics.history(),
        new Composition(
            List.of(),
            List.of(),
            List.of(),
            only(statistics.composition().cityPay(), CityPay::city, fits)));
  }

  private static <T> List<T> only(List<T> rows, Function<T, String> name, Predicate<String> fits) {
    return rows.stream().filter(row -> fits.test(name.apply(row))).toList();
  }
}
