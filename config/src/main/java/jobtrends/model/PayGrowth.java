package jobtrends.model;

/**
 * Growth of advertised pay without the effect of the mix: one row per currency (S30). Postings
 * alike in role, seniority, country and pay period are a cell; growth is the median of the cells'.
 *
 * @param currency ISO 4217; pay is never converted here
 * @param growth of the newest month over the month it is compared with, as a share (0.05 = 5 %);
 *     its n counts cells
 * @param headline mean of the last three months' growths; its n is the fewest cells of a month
 */
public record PayGrowth(String currency, Estimate growth, Estimate headline) {}
