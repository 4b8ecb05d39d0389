package jobtrends.analytics;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jobtrends.analytics.history.RunCalendar;
import jobtrends.analytics.history.WeekCell;
import jobtrends.analytics.trends.Closings;
import jobtrends.analytics.trends.DemandDays;
import jobtrends.analytics.trends.DemandGrowth;
import jobtrends.analytics.trends.DemandIndex;
import jobtrends.analytics.trends.DisclosureWeeks;
import jobtrends.analytics.trends.GatedGroups;
import jobtrends.analytics.trends.Inactives;
import jobtrends.analytics.trends.MixShifts;
import jobtrends.analytics.trends.PayAboves;
import jobtrends.analytics.trends.PayGrowths;
import jobtrends.analytics.trends.PayMonths;
import jobtrends.analytics.trends.PostingFlow;
import jobtrends.analytics.trends.RoleSkillLifts;
import jobtrends.analytics.trends.ShareMomentum;
import jobtrends.analytics.trends.SkillPairs;
import jobtrends.model.DemandGroupWeek;
import jobtrends.model.DemandWeek;
import jobtrends.model.DisclosureWeek;
import jobtrends.model.FlowWeek;
import jobtrends.model.History;
import jobtrends.model.MixShift;
import jobtrends.model.PayGrowth;
import jobtrends.model.Trust;
import jobtrends.model.Vintage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What weeks, days and groups say beyond the first tables of a day's statistics. */
final class HistoryStatistics {

  private final RunCalendar calendar;
  private final RunCalendar placed;
  private final List<WeekCell> weeks;
  private final DemandIndex index;
  private final List<DemandWeek> demand;

  /**
   * @param placed the same weeks by where places could be read
   */
  HistoryStatistics(RunCalendar calendar, RunCalendar placed, List<WeekCell> weeks) {
    this.calendar = calendar;
    this.placed = placed;
    this.weeks = weeks;
    this.index = DemandIndex.of(weeks, calendar);
    this.demand = index.byRole();
  }

  /**
   * What the statistics of levels are made of.
   *
   * @param field postings of the level window whose title fits a role of the taxonomy
   * @param windows the same of both windows, with a {@code window}; absent when none can be
   *     compared
   * @param cells pay of the field
   * @param yardsticks what makes it comparable
   */
  record Postings(
      Dataset<Row> field,
      Optional<Dataset<Row>> windows,
      Dataset<Row> cells,
      Dataset<Row> yardsticks) {}

  /**
   * The table of spells.
   *
   * @param newestOnly sources that show only their newest
   */
  record Spells(Dataset<Row> table, Set<String> newestOnly) {}

  /** Sightings of the runs of a window. */
  interface Within extends Function<Vintage.Window, Dataset<Row>> {}

  /** Demand by role, which the rest builds upon. */
  List<DemandWeek> demand() {
    return demand;
  }

  History of(Postings postings, Spells spells, Within within) {
    List<DisclosureWeek> disclosure = DisclosureWeeks.of(weeks, calendar);
    return new History(
        groups(),
        DemandDays.of(weeks, calendar),
        DemandGrowth.toRecords(demand),
        ShareMomentum.toRecords(demand),
        flows(spells),
        postings.windows().map(HistoryStatistics::mixShifts).orElse(List.of()),
        SkillPairs.toRecords(SkillPairs.of(postings.field())),
        RoleSkillLifts.toRecords(RoleSkillLifts.of(postings.field())),
        PayAboves.toRecords(PayAboves.of(postings.cells(), postings.yardsticks())),
        Closings.toRecords(Closings.of(spells.table())),
        Inactives.toRecords(Inactives.of(spells.table(), calendar.asOf())),
        disclosure,
        payGrowth(PayMonths.of(calendar, disclosure), within),
        Trust.NOT_ASKED);
  }

  private static List<PayGrowth> payGrowth(PayMonths months, Within within) {
    return months.pairs().isEmpty()
        ? List.of()
        : PayGrowths.toRecords(PayGrowths.of(PayGrowths.windows(months, within)), months);
  }

  private List<DemandGroupWeek> groups() {
    return placed.equals(calendar)
        ? index.byGroup()
        : GatedGroups.of(index.byGroup(), DemandIndex.of(weeks, placed).byGroup());
  }

  private List<FlowWeek> flows(Spells spells) {
    return PostingFlow.toRecords(
        PostingFlow.of(spells.table(), calendar, spells.newestOnly()),
        calendar,
        spells.newestOnly());
  }

  private static List<MixShift> mixShifts(Dataset<Row> windows) {
    return MixShifts.toRecords(MixShifts.of(windows));
  }
}
