package jobtrends.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Growth of advertised pay without the effect of the mix: one row per currency (S30). Postings
 * alike in role, seniority, country and pay period are a cell; growth is the median of the cells'.
 * Both months are of the same sources. A month is the ISO weeks that begin in it.
 *
 * @param currency ISO 4217; pay is never converted here
 * @param month first day of the newest month whose weeks are over
 * @param against first day of the month it is compared with: the same of the previous year, or
 *     where history is shorter the one three months before, or the one before; absent where there
 *     is none
 * @param growth of the month over the month it is compared with, as a share (0.05 = 5 %), not a
 *     year's rate unless a year lies between them; its n counts cells
 * @param headline mean of the growths of this month and the two before it, each over as long; its n
 *     is the fewest cells of a month
 */
public record PayGrowth(
    String currency,
    LocalDate month,
    Optional<LocalDate> against,
    Estimate growth,
    Estimate headline) {}
