/**
 * What was seen, run by run: landing files become immutable tables, listings become jobs, runs
 * become weeks.
 *
 * <p>A run's partition appears whole or not at all, and is never changed afterwards.
 */
package jobtrends.analytics.history;
