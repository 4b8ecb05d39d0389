/**
 * Roles, skills, cities, currencies: CSV in, immutable lookup out. Every taxonomy carries a
 * version.
 */
package jobtrends.taxonomy;
