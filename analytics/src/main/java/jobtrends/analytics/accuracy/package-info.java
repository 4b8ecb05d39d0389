/**
 * How well listings are read: extractors against labelled texts, in plain Java.
 *
 * <p>A labelled file is JSON Lines, one case a line with its {@code id} and the {@code source} it
 * is like. The project's own set lies in the resources {@code jobtrends/gold}; its companies,
 * people and texts are invented, and its labels say what a careful reader would, whatever our
 * extractors say.
 */
package jobtrends.analytics.accuracy;
