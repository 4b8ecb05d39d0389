/** Page to listing: what a platform is, and the loop that crawls one. */
package jobtrends.ingest;
