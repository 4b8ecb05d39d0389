package jobtrends.model;

import java.util.List;

/**
 * What weeks, days and groups say beyond the first tables of {@link Statistics}, one list per
 * statistic: one per as-of date. Statistics published before one was counted have none of its rows.
 *
 * @param groups demand by family, country and city, week by week
 * @param days postings on display, day by day
 * @param growth of the demand index, over four weeks and a year
 * @param momentum of each role's part of all postings
 * @param flows what came and what went, week by week
 * @param mixShifts why the shares of skills moved
 * @param pairs skills asked for together
 * @param lifts how much skills belong to roles
 * @param payAbove how many postings pay more than a round sum
 * @param closings how long postings stay open
 * @param inactives open postings that are possibly inactive
 * @param disclosure how many postings state their pay, week by week
 * @param payGrowth growth of pay over cells of alike postings
 * @param trust how far these and the first tables can be trusted
 */
public record History(
    List<DemandGroupWeek> groups,
    List<DemandDay> days,
    List<Growth> growth,
    List<Momentum> momentum,
    List<FlowWeek> flows,
    List<MixShift> mixShifts,
    List<SkillPair> pairs,
    List<RoleSkillLift> lifts,
    List<PayAbove> payAbove,
    List<Closing> closings,
    List<Inactive> inactives,
    List<DisclosureWeek> disclosure,
    List<PayGrowth> payGrowth,
    Trust trust) {

  /** Of statistics that counted none of it. */
  public static final History EMPTY =
      new History(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Trust.NOT_ASKED);

  /** The same, trusted so far. */
  public History trusted(Trust so) {
    return new History(
        groups,
        days,
        growth,
        momentum,
        flows,
        mixShifts,
        pairs,
        lifts,
        payAbove,
        closings,
        inactives,
        disclosure,
        payGrowth,
        so);
  }

  public History {
    groups = List.copyOf(groups);
    days = List.copyOf(days);
    growth = List.copyOf(growth);
    momentum = List.copyOf(momentum);
    flows = List.copyOf(flows);
    mixShifts = List.copyOf(mixShifts);
    pairs = List.copyOf(pairs);
    lifts = List.copyOf(lifts);
    payAbove = List.copyOf(payAbove);
    closings = List.copyOf(closings);
    inactives = List.copyOf(inactives);
    disclosure = List.copyOf(disclosure);
    payGrowth = List.copyOf(payGrowth);
  }
}
