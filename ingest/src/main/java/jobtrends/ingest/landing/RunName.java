package jobtrends.ingest.landing;

import java.time.LocalDate;

/**
 * Which run a listing is landed by.
 *
 * @param id also the name of its folder and manifest
 * @param date UTC day the run counts for
 */
public record RunName(String id, LocalDate date) {}
