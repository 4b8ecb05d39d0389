/** Typed settings and platform terms, read from YAML and refused early, with the line at fault. */
package jobtrends.settings;
