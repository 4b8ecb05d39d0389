/**
 * How good the listings of a run are, source by source: counted once per run, held against bounds
 * and against what is usual of the source, and kept. A check that fails withholds what rests on it.
 */
package jobtrends.analytics.quality;
