package jobtrends.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How many postings state their pay: one row per ISO week (S29). A sudden change is a law or a
 * board's new form, not pay: the trend of pay is suspended across it.
 *
 * @param week its Monday
 * @param share of the postings of the field that state any pay, over the sources seen whole that
 *     week
 * @param since the Monday of the week it is compared with: of the eight before, the one it differs
 *     from most; absent where none can be compared
 * @param change the share less that week's, over the sources seen whole and asked the same in both;
 *     a source that came in between is in neither
 * @param breaks whether the change is of more than 10 points and no chance
 */
public record DisclosureWeek(
    LocalDate week, Estimate share, Optional<LocalDate> since, Estimate change, boolean breaks) {}
