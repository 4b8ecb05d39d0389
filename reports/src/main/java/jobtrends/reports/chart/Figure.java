package jobtrends.reports.chart;

/**
 * What stands where a chart is expected: the chart, or one sentence that says why there is none.
 */
public sealed interface Figure permits Chart, Unsaid {

  /** Name of the figure in file names and links: lower case letters, digits, hyphens. */
  String id();
}
