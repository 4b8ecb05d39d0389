package jobtrends.app.demo;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import jobtrends.ingest.Exchange;
import jobtrends.ingest.Fetched;
import jobtrends.ingest.PageSource;
import jobtrends.model.Problem;

/**
 * Asks the demo's own server in place of the real platforms, through the real fetcher; pages keep
 * the real address, so that the real readers read them.
 */
record LocalBoards(PageSource fetcher, DemoServer server) implements PageSource {

  @Override
  public Fetched fetch(URI address) {
    return ask(address, fetcher::fetch);
  }

  @Override
  public Fetched fetchWhole(URI address) {
    return ask(address, fetcher::fetchWhole);
  }

  private Fetched ask(URI address, Function<URI, Fetched> fetch) {
    return server
        .local(address)
        .map(local -> renamed(fetch.apply(local), address))
        .orElseGet(() -> noBoard(address));
  }

  private static Fetched renamed(Fetched fetched, URI address) {
    if (fetched instanceof Fetched.Got got) {
      return new Fetched.Got(renamed(got.exchange(), address));
    }
    if (fetched instanceof Fetched.Unchanged unchanged) {
      return new Fetched.Unchanged(
          address, unchanged.at(), unchanged.answer().map(answer -> renamed(answer, address)));
    }
    Fetched.Failed failed = (Fetched.Failed) fetched;
    Problem said = failed.problem();
    return new Fetched.Failed(
        new Problem(said.kind(), address.toString(), said.detail()),
        failed.exchange().map(exchange -> renamed(exchange, address)));
  }

  private static Exchange renamed(Exchange exchange, URI address) {
    return new Exchange(
        address,
        exchange.receivedAt(),
        exchange.status(),
        exchange.headers(),
        exchange.body(),
        exchange.request());
  }

  private static Fetched noBoard(URI address) {
    return new Fetched.Failed(
        new Problem(
            Problem.Kind.UNREACHABLE,
            address.toString(),
            "the demo serves no board at this address"),
        Optional.empty());
  }
}
