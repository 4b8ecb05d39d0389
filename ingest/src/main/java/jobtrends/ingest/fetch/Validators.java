package jobtrends.ingest.fetch;

import java.net.URI;
import java.util.Optional;

/** Remembers, from one run to the next, what to ask a server for news with. Threadsafe. */
public interface Validators {

  /** What is known of our last visit to an address. */
  Optional<Validator> lookup(URI asked);

  /** A page was received whole. */
  void store(Validator validator);
}
