package jobtrends.reports.chart;

/**
 * The words around a chart.
 *
 * @param id name of the figure in file names and links
 * @param claim the finding, as a sentence without a full stop; becomes the title
 * @param subtitle measure, unit, base, period
 * @param foot how many postings, which sources, which vintage, what is shaded or left out
 */
public record Caption(String id, String claim, String subtitle, String foot) {}
