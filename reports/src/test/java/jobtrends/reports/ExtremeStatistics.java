package jobtrends.reports;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import jobtrends.model.Composition;
import jobtrends.model.DemandWeek;
import jobtrends.model.EmployerCount;
import jobtrends.model.Estimate;
import jobtrends.model.HiringCity;
import jobtrends.model.History;
import jobtrends.model.PayLevel;
import jobtrends.model.PayLevel.Quartiles;
import jobtrends.model.RoleSkill;
import jobtrends.model.SkillShare;
import jobtrends.model.SourceRun;
import jobtrends.model.Statistics;
import jobtrends.model.Withheld;
import jobtrends.model.WorkModeWeek;

/** The sample, driven to where layouts break. */
public final class ExtremeStatistics {

  private static final Statistics SAMPLE = SampleStatistics.whole();

  private ExtremeStatistics() {}

  /** The first row of each kind. */
  public static Statistics one() {
    return with(
        SampleHistory.one(),
        Composition.EMPTY,
        new Statistics(
            SAMPLE.vintage(),
            SAMPLE.demand().subList(0, 1),
            SAMPLE.cities().subList(0, 1),
            SAMPLE.pay().subList(0, 1),
            SAMPLE.skills().subList(0, 1),
            SAMPLE.roleSkills().subList(0, 1),
            SAMPLE.workModes().subList(0, 4),
            SAMPLE.employers().subList(0, 1),
            SAMPLE.runs().subList(0, 1)));
  }

  /** A thousand cities, skills, roles with pay, employers. */
  public static Statistics thousand() {
    return with(
        SampleHistory.whole(),
        SampleComposition.whole(),
        new Statistics(
            SAMPLE.vintage(),
            SAMPLE.demand(),
            IntStream.range(0, 1_000)
                .mapToObj(i -> renamed(SAMPLE.cities().get(i % 20), i))
                .toList(),
            IntStream.range(0, 1_000).mapToObj(i -> renamed(SAMPLE.pay().get(i % 20), i)).toList(),
            IntStream.range(0, 1_000)
                .mapToObj(i -> renamed(SAMPLE.skills().get(i % 25), i))
                .toList(),
            IntStream.range(0, 1_000)
                .mapToObj(i -> new RoleSkill("Role " + i % 40, "Skill " + i / 40, share()))
                .toList(),
            SAMPLE.workModes(),
            IntStream.range(0, 1_000)
                .mapToObj(i -> new EmployerCount("Employer " + i, 9, share(), "Data Engineer"))
                .toList(),
            IntStream.range(0, 125).boxed().flatMap(i -> runs(i).stream()).toList()));
  }

  /** Names of three hundred letters, hostile ones and ones without letters of the font. */
  public static Statistics longNames() {
    return with(
        SampleHistory.named(ExtremeStatistics::longer),
        SampleComposition.named(ExtremeStatistics::longer),
        new Statistics(
            SAMPLE.vintage(),
            SAMPLE.demand().stream().map(ExtremeStatistics::longer).toList(),
            SAMPLE.cities().stream().map(city -> renamed(city, longer(city.city()))).toList(),
            SAMPLE.pay().stream().map(pay -> renamed(pay, longer(pay.name()))).toList(),
            SAMPLE.skills().stream().map(skill -> renamed(skill, longer(skill.skill()))).toList(),
            SAMPLE.roleSkills().stream()
                .map(cell -> new RoleSkill(longer(cell.role()), longer(cell.skill()), cell.share()))
                .toList(),
            SAMPLE.workModes(),
            SAMPLE.employers().stream()
                .map(
                    row ->
                        new EmployerCount(
                            longer(row.employer()), 9, row.share(), longer(row.role())))
                .toList(),
            SAMPLE.runs()));
  }

  /** Every number withheld. */
  public static Statistics withheld() {
    Estimate none = Estimate.withheld(Withheld.BELOW_FLOOR, 3);
    return with(
        SampleHistory.withheld(),
        SampleComposition.withheld(),
        new Statistics(
            SAMPLE.vintage(),
            SAMPLE.demand().stream()
                .map(row -> new DemandWeek(row.week(), row.role(), 3, none, none, row.coverage()))
                .toList(),
            SAMPLE.cities().stream()
                .map(
                    row ->
                        new HiringCity(
                            row.country(),
                            row.city(),
                            OptionalLong.empty(),
                            row.counting(),
                            3,
                            none,
                            new HiringCity.RankRange(0, 0)))
                .toList(),
            SAMPLE.pay().stream()
                .map(
                    row ->
                        new PayLevel(
                            row.group(),
                            row.name(),
                            row.currency(),
                            new Quartiles(none, none, none),
                            none))
                .toList(),
            SAMPLE.skills().stream()
                .map(row -> new SkillShare(row.skill(), row.category(), none, none, none, false))
                .toList(),
            SAMPLE.roleSkills().stream()
                .map(row -> new RoleSkill(row.role(), row.skill(), none))
                .toList(),
            SAMPLE.workModes().stream()
                .map(row -> new WorkModeWeek(row.week(), row.role(), row.mode(), none))
                .toList(),
            SAMPLE.employers().stream()
                .map(row -> new EmployerCount(row.employer(), 3, none, row.role()))
                .toList(),
            SAMPLE.runs()));
  }

  private static Statistics with(History history, Composition composition, Statistics statistics) {
    return new Statistics(
        statistics.vintage(),
        statistics.demand(),
        statistics.cities(),
        statistics.pay(),
        statistics.skills(),
        statistics.roleSkills(),
        statistics.workModes(),
        statistics.employers(),
        statistics.runs(),
        statistics.listings(),
        statistics.comparisons(),
        statistics.quality(),
        history,
        composition);
  }

  private static Estimate share() {
    return SampleStatistics.share(0.01, 9_000);
  }

  private static HiringCity renamed(HiringCity row, int i) {
    return renamed(row, "City " + i);
  }

  private static HiringCity renamed(HiringCity row, String name) {
    return new HiringCity(
        row.country(),
        name,
        row.geonameId(),
        row.counting(),
        row.postings(),
        row.share(),
        row.rank());
  }

  private static PayLevel renamed(PayLevel row, int i) {
    return renamed(row, "Name " + i);
  }

  private static PayLevel renamed(PayLevel row, String name) {
    return new PayLevel(row.group(), name, row.currency(), row.pay(), row.disclosure());
  }

  private static SkillShare renamed(SkillShare row, int i) {
    return renamed(row, "Skill " + i);
  }

  private static SkillShare renamed(SkillShare row, String name) {
    return new SkillShare(
        name, row.category(), row.share(), row.before(), row.change(), row.standsOut());
  }

  private static DemandWeek longer(DemandWeek row) {
    boolean isRole = !row.role().endsWith("role") && !row.role().endsWith("roles");
    String role = isRole ? longer(row.role()) : row.role();
    return new DemandWeek(
        row.week(), role, row.postings(), row.perRun(), row.index(), row.coverage());
  }

  private static String longer(String name) {
    return name + " \u0000\uD800<b>&amp;\"'東京 😀 =cmd()".repeat(3) + " " + "long".repeat(60);
  }

  private static List<SourceRun> runs(int days) {
    return IntStream.range(0, 8)
        .mapToObj(
            i -> {
              SourceRun run = SAMPLE.runs().get(i);
              return new SourceRun(
                  "run-" + days,
                  SampleStatistics.FIRST_WEEK.plusDays(days),
                  run.source(),
                  run.status(),
                  run.reason(),
                  run.counts(),
                  run.scope(),
                  run.problems());
            })
        .toList();
  }
}
