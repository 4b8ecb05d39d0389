package jobtrends.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jobtrends.model.AccuracyFigure;
import jobtrends.model.CityPay;
import jobtrends.model.Closing;
import jobtrends.model.Composition;
import jobtrends.model.DemandDay;
import jobtrends.model.DemandGroupWeek;
import jobtrends.model.DemandWeek;
import jobtrends.model.DisclosureWeek;
import jobtrends.model.EmployerCount;
import jobtrends.model.FlowWeek;
import jobtrends.model.Growth;
import jobtrends.model.HiringCity;
import jobtrends.model.History;
import jobtrends.model.Inactive;
import jobtrends.model.MixShift;
import jobtrends.model.Momentum;
import jobtrends.model.OccupationPart;
import jobtrends.model.OpenListing;
import jobtrends.model.PayAbove;
import jobtrends.model.PayComparison;
import jobtrends.model.PayGrowth;
import jobtrends.model.PayLevel;
import jobtrends.model.QualityCheck;
import jobtrends.model.ReadingQuality;
import jobtrends.model.ReferenceCheck;
import jobtrends.model.Restatement;
import jobtrends.model.RoleSkill;
import jobtrends.model.RoleSkillLift;
import jobtrends.model.ScopeShare;
import jobtrends.model.SeniorityShare;
import jobtrends.model.SkillPair;
import jobtrends.model.SkillShare;
import jobtrends.model.SourceRun;
import jobtrends.model.SourceValue;
import jobtrends.model.Statistics;
import jobtrends.model.Trust;
import jobtrends.model.UnknownPart;
import jobtrends.model.VersionBreak;
import jobtrends.model.Vintage;
import jobtrends.model.WorkModeWeek;

/**
 * Published statistics as files: one JSON Lines file per record type. {@code vintage.jsonl} is
 * written last and makes the folder count.
 */
public record StatisticsFolder(Path folder) {

  public void write(Statistics statistics) {
    lines("demand-weeks", statistics.demand());
    lines("hiring-cities", statistics.cities());
    lines("pay-levels", statistics.pay());
    lines("pay-comparisons", statistics.comparisons());
    lines("skill-shares", statistics.skills());
    lines("role-skills", statistics.roleSkills());
    lines("work-mode-weeks", statistics.workModes());
    lines("employer-counts", statistics.employers());
    lines("source-runs", statistics.runs());
    lines("open-listings", statistics.listings());
    lines("accuracy", statistics.quality().accuracy());
    lines("version-breaks", statistics.quality().breaks());
    write(statistics.history());
    write(statistics.composition());
    lines("vintage", List.of(statistics.vintage()));
  }

  private void write(History history) {
    lines("demand-group-weeks", history.groups());
    lines("demand-days", history.days());
    lines("growth", history.growth());
    lines("momentum", history.momentum());
    lines("flow-weeks", history.flows());
    lines("mix-shifts", history.mixShifts());
    lines("skill-pairs", history.pairs());
    lines("role-skill-lifts", history.lifts());
    lines("pay-above", history.payAbove());
    lines("closings", history.closings());
    lines("inactives", history.inactives());
    lines("disclosure-weeks", history.disclosure());
    lines("pay-growth", history.payGrowth());
    write(history.trust());
  }

  private void write(Trust trust) {
    lines("restatements", trust.restatements());
    lines("quality", trust.quality());
    lines("unknown-shares", trust.unknown());
    lines("reference-checks", trust.references());
    lines("occupation-mix", trust.occupations());
  }

  private void write(Composition composition) {
    lines("seniority-shares", composition.seniority());
    lines("scope-shares", composition.scopes());
    lines("source-values", composition.sources());
    lines("city-pay", composition.cityPay());
  }

  /** Everything; statistics published before there was such a file have none of its rows. */
  public Statistics read() {
    return new Statistics(
        lines("vintage", Vintage.class).get(0),
        lines("demand-weeks", DemandWeek.class),
        lines("hiring-cities", HiringCity.class),
        lines("pay-levels", PayLevel.class),
        lines("skill-shares", SkillShare.class),
        lines("role-skills", RoleSkill.class),
        lines("work-mode-weeks", WorkModeWeek.class),
        lines("employer-counts", EmployerCount.class),
        lines("source-runs", SourceRun.class),
        younger("open-listings", OpenListing.class),
        younger("pay-comparisons", PayComparison.class),
        new ReadingQuality(
            younger("accuracy", AccuracyFigure.class),
            younger("version-breaks", VersionBreak.class)),
        history(),
        composition());
  }

  private Composition composition() {
    return new Composition(
        younger("seniority-shares", SeniorityShare.class),
        younger("scope-shares", ScopeShare.class),
        younger("source-values", SourceValue.class),
        younger("city-pay", CityPay.class));
  }

  private History history() {
    return new History(
        younger("demand-group-weeks", DemandGroupWeek.class),
        younger("demand-days", DemandDay.class),
        younger("growth", Growth.class),
        younger("momentum", Momentum.class),
        younger("flow-weeks", FlowWeek.class),
        younger("mix-shifts", MixShift.class),
        younger("skill-pairs", SkillPair.class),
        younger("role-skill-lifts", RoleSkillLift.class),
        younger("pay-above", PayAbove.class),
        younger("closings", Closing.class),
        younger("inactives", Inactive.class),
        younger("disclosure-weeks", DisclosureWeek.class),
        younger("pay-growth", PayGrowth.class),
        trust());
  }

  private Trust trust() {
    return new Trust(
        younger("restatements", Restatement.class),
        younger("quality", QualityCheck.class),
        younger("unknown-shares", UnknownPart.class),
        younger("reference-checks", ReferenceCheck.class),
        younger("occupation-mix", OccupationPart.class));
  }

  private void lines(String name, List<?> records) {
    Json.writeLines(file(name), records);
  }

  private <T> List<T> lines(String name, Class<T> type) {
    return Json.readLines(file(name), type);
  }

  /** Of a statistic younger than the first folders: those have no file of it. */
  private <T> List<T> younger(String name, Class<T> type) {
    return Files.exists(file(name)) ? lines(name, type) : List.of();
  }

  private Path file(String name) {
    return folder.resolve(name + ".jsonl");
  }
}
