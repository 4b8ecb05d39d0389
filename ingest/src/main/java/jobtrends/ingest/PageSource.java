package jobtrends.ingest;

import java.net.URI;

/** Where pages come from: the network, within robots.txt, terms and pace; or a recorded archive. */
@FunctionalInterface
public interface PageSource {

  /** Gets one page, waiting as long as politeness asks for. Never throws on what a server does. */
  Fetched fetch(URI address);
}
