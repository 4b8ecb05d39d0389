/** Listing to statistics: the list of statistics, and the Spark session they run in. */
package jobtrends.analytics;
