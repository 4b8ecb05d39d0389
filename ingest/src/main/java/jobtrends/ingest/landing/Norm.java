package jobtrends.ingest.landing;

import jobtrends.settings.PlatformTerms.Expectations;

/**
 * What a source's run is measured against.
 *
 * @param expected what somebody has said is healthy
 * @param history what it gave before
 */
public record Norm(Expectations expected, SourceHistory history) {}
