/** The numbers of a report as CSV files with a description that software can read. */
package jobtrends.reports.dataset;
