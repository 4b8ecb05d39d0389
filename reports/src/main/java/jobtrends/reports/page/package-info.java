/**
 * The report: first what it says, as records built from statistics; then HTML from one typed
 * template, and the PDF from the same HTML with the charts drawn in as vectors.
 */
package jobtrends.reports.page;
