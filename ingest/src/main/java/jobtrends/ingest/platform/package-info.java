/** One file per job platform: pure functions from a page to a reading, listed in Platforms. */
package jobtrends.ingest.platform;
