package jobtrends.reports.page;

/**
 * What a source is called and what its terms ask us to print.
 *
 * @param name as it calls itself
 * @param attribution the line its terms require; empty text when they require none
 */
public record SourceNote(String name, String attribution) {}
