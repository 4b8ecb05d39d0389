/**
 * Published claims, measured: statistics and a claim to a verdict, without Spark and without files.
 */
package jobtrends.reports.claims;
