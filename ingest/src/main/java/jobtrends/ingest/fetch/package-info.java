/**
 * All the I/O and all the clocks of a crawl. {@link jobtrends.ingest.fetch.Fetcher} is the way in:
 * it asks one page at a time, within robots.txt, pace, size and time limits, and turns whatever a
 * server does into a {@link jobtrends.ingest.Fetched}.
 */
package jobtrends.ingest.fetch;
