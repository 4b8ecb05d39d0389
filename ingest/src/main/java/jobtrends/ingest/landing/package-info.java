/**
 * Listings as they are kept for the analysis: JSON Lines, verbatim fields, personal data taken out;
 * written by a crawl or imported from somebody else's dump.
 */
package jobtrends.ingest.landing;
