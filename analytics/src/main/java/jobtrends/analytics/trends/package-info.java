/**
 * One statistic, one file: rows in, rows out, column expressions only; then {@code toRecords} at
 * the border, where a number gets its interval or the reason why it is withheld.
 */
package jobtrends.analytics.trends;
