package jobtrends.model;

import java.util.List;

/** Everything published for one as-of date: what analysis writes and a report is drawn from. */
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
    List<PayComparison> comparisons) {

  /** Without pay made comparable. */
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
      List<OpenListing> listings) {
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
        List.of());
  }

  /** Without rows of single listings. */
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
    this(vintage, demand, cities, pay, skills, roleSkills, workModes, employers, runs, List.of());
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
