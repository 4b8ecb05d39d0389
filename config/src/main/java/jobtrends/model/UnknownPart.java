package jobtrends.model;

/**
 * How much of the level window is unknown in a dimension: one row per dimension (S33).
 *
 * @param dimension title (fits no role: other trades, and titles we could not read), city (named
 *     none we know, and is not remote), skill (no description to read) or pay (states none we can
 *     read)
 * @param tables the tables it goes with
 * @param share unknown postings of all; of titles of all trades, else of the field
 * @param blocks whether nothing is claimed of its trend: more than 40 % are unknown
 */
public record UnknownPart(
    QualityCheck.Dimension dimension, String tables, Estimate share, boolean blocks) {}
