/**
 * What platforms said, as they said it: WARC files, written so that a killed process loses at most
 * the response in flight, and read whoever wrote them.
 */
package jobtrends.ingest.archive;
