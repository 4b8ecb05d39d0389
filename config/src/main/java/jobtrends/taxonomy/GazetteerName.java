package jobtrends.taxonomy;

import java.util.List;

/**
 * A name found in a text.
 *
 * @param start index of its first word
 * @param end index after its last word
 * @param meanings everything it can mean
 */
public record GazetteerName(int start, int end, List<GazetteerEntry> meanings) {}
