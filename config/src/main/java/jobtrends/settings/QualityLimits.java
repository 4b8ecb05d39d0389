package jobtrends.settings;

/**
 * What the quality of a source's listings is held against; every key may be left out.
 *
 * @param fillDrop a field is filled too seldom clearly below this part of its own mean (the whole
 *     99 % interval of the share is); 0.5 unless said otherwise
 * @param unknownDrift how far an unknown share, with its whole 99 % interval, may be above its own
 *     mean; 0.2, which is ten times the week's usual wobble of a board with 600 listings
 * @param inRange the least share of stated days and pays that can be; 0.99: sources have slips
 * @param freshDays days a source may be without a complete run; 7, a week without it
 * @param trailingRuns runs of a source its means are over; 7, and at least 3 of them
 * @param minListings listings below which nothing is said of a share; 20
 */
public record QualityLimits(
    Double fillDrop,
    Double unknownDrift,
    Double inRange,
    Integer freshDays,
    Integer trailingRuns,
    Integer minListings) {

  public static final QualityLimits DEFAULTS =
      new QualityLimits(null, null, null, null, null, null);

  /** Fewer runs have no usual level. */
  public static final int LEAST_RUNS = 3;

  public QualityLimits {
    fillDrop = share("fillDrop", fillDrop, 0.5);
    unknownDrift = share("unknownDrift", unknownDrift, 0.2);
    inRange = share("inRange", inRange, 0.99);
    freshDays = least("freshDays", freshDays, 7, 1);
    trailingRuns = least("trailingRuns", trailingRuns, 7, LEAST_RUNS);
    minListings = least("minListings", minListings, 20, 1);
  }

  private static double share(String key, Double said, double otherwise) {
    double share = said == null ? otherwise : said;
    if (!(share >= 0 && share <= 1)) {
      throw new Refused("quality." + key + " must be between 0 and 1, not " + said);
    }
    return share;
  }

  private static int least(String key, Integer said, int otherwise, int least) {
    int number = said == null ? otherwise : said;
    if (number < least) {
      throw new Refused("quality." + key + " must be " + least + " or more, not " + said);
    }
    return number;
  }
}
