package jobtrends.ingest;

import java.net.URI;
import java.time.Instant;

/**
 * A response, decoded: what a platform reads.
 *
 * @param uri the address asked for, before redirects
 * @param fetchedAt when it was received (UTC)
 * @param contentType the Content-Type header, verbatim; empty text when there was none
 * @param body decoded by the declared charset (UTF-8 where none is), without a byte-order mark
 */
public record Page(URI uri, Instant fetchedAt, String contentType, String body) {}
