/**
 * Charts: first what a chart says, a record built from statistics and compared by equality; then
 * how it is drawn, the painters, the only users of JFreeChart.
 */
package jobtrends.reports.chart;
