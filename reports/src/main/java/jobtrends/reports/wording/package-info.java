/**
 * The words of a report: sentences from message bundles, numbers and dates as a language prints
 * them.
 */
package jobtrends.reports.wording;
