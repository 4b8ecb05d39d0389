package jobtrends.model;

/**
 * How the postings of a cell ask for a skill; the rest of those that name it merely mention it.
 *
 * @param required share of all postings of the cell with a description, so that it can be read
 *     beside the share that names the skill: in the title, under requirements, with years, or said
 *     to be a must
 * @param niceToHave the same of those that say it is welcome
 * @param years median of the least years asked for, of the postings that ask for any
 */
public record HowAsked(Estimate required, Estimate niceToHave, Estimate years) {

  /** Of statistics published before this was counted. */
  public static final HowAsked NOT_COUNTED =
      new HowAsked(
          Estimate.withheld(Withheld.NO_DATA, 0),
          Estimate.withheld(Withheld.NO_DATA, 0),
          Estimate.withheld(Withheld.NO_DATA, 0));
}
