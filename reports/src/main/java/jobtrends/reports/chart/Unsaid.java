package jobtrends.reports.chart;

/**
 * A chart that would be empty, said in words.
 *
 * @param sentence what cannot be shown and why
 */
public record Unsaid(String id, String sentence) implements Figure {}
