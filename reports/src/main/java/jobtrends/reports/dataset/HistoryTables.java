package jobtrends.reports.dataset;

import static jobtrends.reports.dataset.DataTables.integer;
import static jobtrends.reports.dataset.DataTables.number;
import static jobtrends.reports.dataset.DataTables.share;

import java.util.List;
import java.util.stream.Stream;
import jobtrends.model.Closing;
import jobtrends.model.DemandDay;
import jobtrends.model.DemandGroupWeek;
import jobtrends.model.FlowWeek;
import jobtrends.model.Growth;
import jobtrends.model.History;
import jobtrends.model.Inactive;
import jobtrends.model.MixShift;
import jobtrends.model.Momentum;
import jobtrends.model.PayAbove;
import jobtrends.model.RoleSkillLift;
import jobtrends.model.SkillPair;
import jobtrends.reports.dataset.DataColumn.Type;

/** The data set's tables of what weeks, days and groups say beyond the first ones. */
final class HistoryTables {

  private static final String WEEK = "week";
  private static final String ROLE = "role";
  private static final String SKILL = "skill";
  private static final String MONDAY = "Monday of the week";
  private static final String ANY_ROLE = "role, \"All roles\" or \"Unknown role\"";
  private static final String ROLE_OR_ALL = "role or \"All roles\"";
  private static final String SKILL_NAME = "name of the skill";

  private HistoryTables() {}

  static Stream<DataTable> of(History history) {
    return Stream.of(
        groups(history.groups()),
        days(history.days()),
        growth(history.growth()),
        momentum(history.momentum()),
        flows(history.flows()),
        mixShifts(history.mixShifts()),
        pairs(history.pairs()),
        lifts(history.lifts()),
        payAbove(history.payAbove()),
        closings(history.closings()),
        inactives(history.inactives()),
        PayTables.disclosure(history.disclosure()),
        PayTables.growth(history.payGrowth()));
  }

  private static DataTable groups(List<DemandGroupWeek> rows) {
    return DataTable.<DemandGroupWeek>of(
            "demand-group-weeks",
            "one row per ISO week (UTC), group and name that has an index in any week")
        .date(WEEK, MONDAY, DemandGroupWeek::week)
        .text("group", "what is counted by: FAMILY, COUNTRY or CITY", DemandGroupWeek::group)
        .text(
            "name",
            "family of roles, ISO 3166-1 alpha-2 code, or city and country",
            DemandGroupWeek::name)
        .column(
            number(
                "postings",
                "postings",
                "weighted: a posting with k places gives each 1/k; over all sources, not comparable"
                    + " between weeks"),
            DemandGroupWeek::postings)
        .estimate(DataTables.index(), DemandGroupWeek::index)
        .rows(rows);
  }

  private static DataTable days(List<DemandDay> rows) {
    return DataTable.<DemandDay>of(
            "demand-days",
            "one row per UTC day with a run and role; none where runs are rarer than five a week")
        .date("day", "UTC day", DemandDay::day)
        .text(ROLE, ANY_ROLE, DemandDay::role)
        .column(
            integer("postings", "shown that day over all sources: a raw count"),
            DemandDay::postings)
        .estimate(
            number(
                "mean",
                "postings",
                "postings on display, mean of the seven days that end with this one, over sources"
                    + " complete and asked the same on each"),
            DemandDay::mean)
        .column(integer("days", "days of the seven that had a run"), DemandDay::days)
        .column(integer("sources", "sources the mean is over"), DemandDay::sources)
        .rows(rows);
  }

  private static DataTable growth(List<Growth> rows) {
    return DataTable.<Growth>of(
            "growth", "one row per role and span, of the newest week that has an index")
        .text(ROLE, ANY_ROLE, Growth::role)
        .text("span", "how far back it compares: FOUR_WEEKS or YEAR (52 weeks)", Growth::span)
        .date(WEEK, "Monday of the newer week", Growth::week)
        .estimate(share("change", "index over index, minus 1"), Growth::change)
        .column(
            new DataColumn(
                "stands_out",
                Type.BOOLEAN,
                "",
                "whether the change is kept among all of the span by Benjamini-Hochberg at 10 %"),
            Growth::standsOut)
        .rows(rows);
  }

  private static DataTable momentum(List<Momentum> rows) {
    return DataTable.<Momentum>of(
            "momentum",
            "one row per role, of the newest week that can be compared with the four before it")
        .text(ROLE, ROLE, Momentum::role)
        .date(WEEK, MONDAY, Momentum::week)
        .estimate(
            share(
                "change", "share of the week's postings less the mean share of four weeks before"),
            Momentum::change)
        .rows(rows);
  }

  private static DataTable flows(List<FlowWeek> rows) {
    return DataTable.<FlowWeek>of(
            "flow-weeks", "one row per completed ISO week (UTC), kind of source and role")
        .date(WEEK, MONDAY, FlowWeek::week)
        .text("kind", "what its sources show: WHOLE_STOCK or NEWEST_ONLY", FlowWeek::kind)
        .text(ROLE, ANY_ROLE, FlowWeek::role)
        .text(
            "sources",
            "sources compared, complete in this week and the one before; empty when withheld",
            row -> String.join("; ", row.sources()))
        .estimate(postings("before", "open at the end of the week before"), r -> r.stock().before())
        .estimate(
            postings(
                "after",
                "open at the end of the week: before + fresh + reopened - closed -" + " lapsed"),
            r -> r.stock().after())
        .estimate(
            postings("without_stale", "of after, those open for 121 days or less"),
            r -> r.stock().withoutStale())
        .estimate(
            postings("fresh", "seen for the first time, or again after more than 14 days"),
            r -> r.entered().fresh())
        .estimate(postings("reposted", "of fresh, those seen before"), r -> r.entered().reposted())
        .estimate(
            postings("reopened", "back within 14 days, or come from other sources"),
            r -> r.entered().reopened())
        .estimate(postings("closed", "proven to be gone"), r -> r.left().closed())
        .estimate(postings("lapsed", "not seen for 90 days"), r -> r.left().lapsed())
        .estimate(postings("edited", "one of their listings changed"), FlowWeek::edited)
        .rows(rows);
  }

  private static DataColumn postings(String name, String description) {
    return number(name, "postings", description);
  }

  private static DataTable mixShifts(List<MixShift> rows) {
    return DataTable.<MixShift>of(
            "mix-shifts", "one row per skill: why its share moved between the two windows")
        .text(SKILL, SKILL_NAME, MixShift::skill)
        .estimate(
            share("within", "change within the sources, at their mean weights"), MixShift::within)
        .estimate(
            share("between", "change that comes of other weights of the sources"),
            MixShift::between)
        .rows(rows);
  }

  private static DataTable pairs(List<SkillPair> rows) {
    return DataTable.<SkillPair>of(
            "skill-pairs", "one row per pair of the skills asked for most in the level window")
        .text(SKILL, "the one, first in the alphabet", SkillPair::skill)
        .text("other", "the other", SkillPair::other)
        .estimate(
            share("together", "postings that ask for both, of those with a description"),
            SkillPair::together)
        .estimate(
            times("how many times as often as if the two had nothing to do with each other"),
            SkillPair::lift)
        .rows(rows);
  }

  private static DataTable lifts(List<RoleSkillLift> rows) {
    return DataTable.<RoleSkillLift>of(
            "role-skill-lifts",
            "one row per role and skill of the level window, of those asked for most")
        .text(ROLE, ROLE, RoleSkillLift::role)
        .text(SKILL, SKILL_NAME, RoleSkillLift::skill)
        .estimate(
            times("share of the role's postings that ask for it, over its share of all"),
            RoleSkillLift::lift)
        .rows(rows);
  }

  private static DataColumn times(String description) {
    return number("lift", "times, 1 = as often", description);
  }

  private static DataTable payAbove(List<PayAbove> rows) {
    return DataTable.<PayAbove>of("pay-above", "one row per role and threshold of the level window")
        .text(ROLE, ROLE_OR_ALL, PayAbove::role)
        .column(
            number(
                "threshold", "US dollars a year, before tax", "at the rate of the posting's day"),
            PayAbove::threshold)
        .estimate(
            share("stated", "above it, of the postings whose pay is known in dollars"),
            PayAbove::stated)
        .estimate(
            share("disclosed", "of the postings, those whose pay is so known"), PayAbove::disclosed)
        .column(
            share("least", "of all postings, if none that does not say pays more"),
            row -> row.bounds().low())
        .column(
            share("most", "of all postings, if every one that does not say pays more"),
            row -> row.bounds().high())
        .rows(rows);
  }

  private static DataTable closings(List<Closing> rows) {
    return DataTable.<Closing>of(
            "closings", "one row per role, over all history of sources that show their whole stock")
        .text(ROLE, ROLE_OR_ALL, Closing::role)
        .estimate(
            number(
                "median",
                "days",
                "until half have closed (Kaplan-Meier: those still open count as open so far)"),
            Closing::median)
        .estimate(share("closed_in_month", "closed within 30 days"), Closing::closedInMonth)
        .column(integer("closed", "postings that were seen to close"), Closing::closed)
        .rows(rows);
  }

  private static DataTable inactives(List<Inactive> rows) {
    return DataTable.<Inactive>of(
            "inactives",
            "one row per role: its open postings on the as-of day, of sources that show their whole"
                + " stock")
        .text(ROLE, ROLE_OR_ALL, Inactive::role)
        .estimate(share("share", "possibly inactive: two or more of four signs"), Inactive::share)
        .column(integer("active", "open postings without those"), Inactive::active)
        .rows(rows);
  }
}
