/**
 * Reading a listing: titles, skills, pay, places, work mode, language, and which listings are one
 * job. Plain Java, no Spark; right or empty, with the reason.
 */
package jobtrends.analytics.normalise;
