package jobtrends.model;

import java.util.List;

/**
 * Everything published for one as-of date: what analysis writes and a report is drawn from.
 *
 * @param quality how well the listings were read
 * @param history what weeks, days and groups say beyond these
 * @param composition what the postings are made of beyond these
 */
public record Statistics(
    Vintage vintage,
    List<DemandWeek> demand,
    List<HiringCity> cities,
    List<PayLevel> pay,
    List<SkillShare> skills,
    List<RoleSkill> roleSkills,
    List<WorkModeWeek> workModes,
    List<EmployerCount> employers,
    List<SourceRun> runs,
    List<OpenListing> listings,
    List<PayComparison> comparisons,
    ReadingQuality quality,
    History history,
    Composition composition) {

  /** Of which nobody counted what they are made of. */
  public Statistics(
      Vintage vintage,
      List<DemandWeek> demand,
      List<HiringCity> cities,
      List<PayLevel> pay,
      List<SkillShare> skills,
      List<RoleSkill> roleSkills,
      List<WorkModeWeek> workModes,
      List<EmployerCount> employers,
      List<SourceRun> runs,
      List<OpenListing> listings,
      List<PayComparison> comparisons,
      ReadingQuality quality,
      History history) {
    this(
        vintage,
        demand,
        cities,
        pay,
        skills,
        roleSkills,
        workModes,
        employers,
        runs,
        listings,
        comparisons,
        quality,
        history,
        Composition.EMPTY);
  }

  /** Without rows of single listings and history, of readers nobody measured. */
  public Statistics(
      Vintage vintage,
      List<DemandWeek> demand,
      List<HiringCity> cities,
      List<PayLevel> pay,
      List<SkillShare> skills,
      List<RoleSkill> roleSkills,
      List<WorkModeWeek> workModes,
      List<EmployerCount> employers,
      List<SourceRun> runs) {
    this(
        vintage,
        demand,
        cities,
        pay,
        skills,
        roleSkills,
        workModes,
        employers,
        runs,
        List.of(),
        List.of(),
        ReadingQuality.NOT_MEASURED,
        History.EMPTY);
  }

  /** The same numbers as another edition of their day. */
  public Statistics asEdition(int number) {
    return of(vintage.asEdition(number), history, composition);
  }

  /** The same numbers beside what was published before. */
  public Statistics restating(List<Restatement> rows) {
    return of(vintage, history.trusted(history.trust().restating(rows)), composition);
  }

  private Statistics of(Vintage other, History told, Composition made) {
    return new Statistics(
        other,
        demand,
        cities,
        pay,
        skills,
        roleSkills,
        workModes,
        employers,
        runs,
        listings,
        comparisons,
        quality,
        told,
        made);
  }

  /** The same with what the postings are made of. */
  public Statistics with(Composition made) {
    return of(vintage, history, made);
  }

  public Statistics {
    demand = List.copyOf(demand);
    cities = List.copyOf(cities);
    pay = List.copyOf(pay);
    skills = List.copyOf(skills);
    roleSkills = List.copyOf(roleSkills);
    workModes = List.copyOf(workModes);
    employers = List.copyOf(employers);
    runs = List.copyOf(runs);
    listings = List.copyOf(listings);
    comparisons = List.copyOf(comparisons);
  }
}
