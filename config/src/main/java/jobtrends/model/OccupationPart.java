package jobtrends.model;

import java.util.OptionalDouble;

/**
 * An occupation's part of ours and of a reference mix: one row per reference and occupation (S39,
 * S40).
 *
 * @param name of the reference
 * @param occupation role of the taxonomy
 * @param share of the postings of the level window that the reference names, 0 to 1
 * @param reference its share there
 * @param weight of each of its postings in the second column; absent where no weights give ours the
 *     reference mix
 * @param remote share of its postings that are remote
 * @param remoteOfAll the same of all occupations as they were seen
 * @param remoteReweighted the same of all in the reference mix; n_eff is n over the weights' cost
 */
public record OccupationPart(
    String name,
    String occupation,
    Estimate share,
    double reference,
    OptionalDouble weight,
    Estimate remote,
    Estimate remoteOfAll,
    Estimate remoteReweighted) {}
