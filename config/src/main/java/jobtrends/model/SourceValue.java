package jobtrends.model;

/**
 * What a source adds to the others: one row per source that shows a posting of the field in the
 * level window.
 *
 * @param source id of the source
 * @param postings deduplicated postings it shows
 * @param alone of those, the ones no other source shows; all that is there is counted, so it has no
 *     interval
 */
public record SourceValue(String source, long postings, long alone) {}
