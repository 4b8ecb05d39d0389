package jobtrends.reports.chart;

import java.time.LocalDate;

/**
 * Neighbouring weeks without a published figure, for one reason; drawn as a shaded band.
 *
 * @param first Monday of the first such week
 * @param last Monday of the last one
 */
public record Gap(LocalDate first, LocalDate last, String reason) {}
