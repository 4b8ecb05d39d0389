package jobtrends.ingest.archive;

import java.net.URI;
import java.util.Optional;
import jobtrends.ingest.Exchange;

/**
 * A page that an archive holds.
 *
 * @param page as it came
 * @param recordId of its record, for others to refer to; absent where its recorder gave none
 */
public record ArchivedPage(Exchange page, Optional<URI> recordId) {}
