package jobtrends.model;

/**
 * Why the share of a skill moved between the two windows: one row per skill. Sources differ in what
 * they carry; when one grows, a share moves though no source changed (S5).
 *
 * @param within change within the sources at their mean weights, in shares: the headline
 * @param between change that comes of other weights of the sources; has no interval
 */
public record MixShift(String skill, Estimate within, Estimate between) {}
