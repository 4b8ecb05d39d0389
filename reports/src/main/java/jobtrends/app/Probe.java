package jobtrends.app;

import jobtrends.ingest.Exchange;
import jobtrends.ingest.Fetched;
import jobtrends.ingest.Page;
import jobtrends.ingest.PageDecoder;
import jobtrends.ingest.PageSource;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import jobtrends.model.Problem;

/** Asks a platform for its first page, once, and says what came: nothing is landed. */
record Probe(PageSource network, PageDecoder decoder) {

  /**
   * @param healthy whether listings came and nothing speaks against them
   */
  record Finding(boolean healthy, String words) {}

  /** A platform that was asked often enough is neither asked nor sick. */
  static Finding notAsked(Problem why) {
    return new Finding(true, "not asked: " + why.detail());
  }

  Finding firstPage(Platform platform) {
    Fetched fetched = network.fetch(platform.firstPages().get(0));
    if (fetched instanceof Fetched.Got got) {
      return read(platform, got.exchange());
    }
    return fetched instanceof Fetched.Failed failed
        ? broken(failed.problem())
        : new Finding(true, "unchanged since the last visit");
  }

  private Finding read(Platform platform, Exchange exchange) {
    PageDecoder.Decoded decoded = decoder.decode(exchange);
    return decoded.problems().stream()
        .findFirst()
        .map(Probe::broken)
        .orElseGet(
            () ->
                decoded
                    .page()
                    .map(page -> read(platform, page))
                    .orElse(new Finding(false, "no page")));
  }

  private static Finding read(Platform platform, Page page) {
    Reading reading = platform.read(page);
    return reading.problems().stream()
        .filter(problem -> problem.kind().loses())
        .findFirst()
        .map(Probe::broken)
        .orElse(new Finding(true, reading.listings().size() + " listings on its first page"));
  }

  private static Finding broken(Problem problem) {
    return new Finding(false, problem.kind().words() + ": " + problem.detail());
  }
}
