package jobtrends.ingest.fetch;

import java.net.URI;
import java.util.Optional;
import jobtrends.ingest.Fetched;
import jobtrends.ingest.fetch.Addresses.Whereabouts;
import jobtrends.model.Problem;

/**
 * From the address asked for to the one that answers, by at most {@value Redirects#MAX_HOPS}
 * redirects; every address is looked at before it is asked. Threadsafe.
 */
final class Journey {

  /** Says why an address must not be asked (robots.txt); empty when it may be. */
  @FunctionalInterface
  interface Gate {
    Optional<Problem> refusal(Ask ask) throws InterruptedException;
  }

  /** How it ended, and at which address. */
  record End(Fetched fetched, URI at) {}

  private final Hosts hosts;
  private final Addresses addresses;
  private final Attempts attempts;

  Journey(Hosts hosts, Addresses addresses, Attempts attempts) {
    this.hosts = hosts;
    this.addresses = addresses;
    this.attempts = attempts;
  }

  End go(Ask first, Gate gate) throws InterruptedException {
    Optional<String> unusable = unusable(first.at());
    if (unusable.isPresent()) {
      return new End(first.failed(Problem.Kind.UNREACHABLE, unusable.get()), first.at());
    }
    Ask ask = first;
    Verdict verdict = hop(ask, gate);
    for (int hops = 1; verdict instanceof Verdict.Moved moved; hops++) {
      Optional<URI> next = Redirects.target(ask.at(), moved.location());
      Optional<String> refusal = refusal(ask.at(), next, hops);
      if (refusal.isPresent()) {
        return new End(refused(ask, moved, refusal.get()), ask.at());
      }
      if (Redirects.losesThePage(first.at(), next.get())) {
        return new End(sentHome(ask, moved), ask.at());
      }
      ask = ask.redirectedTo(next.orElseThrow());
      verdict = hop(ask, gate);
    }
    return new End(((Verdict.Final) verdict).fetched(), ask.at());
  }

  private Verdict hop(Ask ask, Gate gate) throws InterruptedException {
    Optional<Problem> refusal = gate.refusal(ask);
    return refusal.isPresent()
        ? new Verdict.Final(new Fetched.Failed(refusal.get(), Optional.empty()))
        : attempts.make(ask, hosts.of(ask.at()));
  }

  private Optional<String> refusal(URI from, Optional<URI> next, int hops) {
    if (next.isEmpty()) {
      return Optional.of("Location is not an address");
    }
    if (hops > Redirects.MAX_HOPS) {
      return Optional.of("more than %d redirects".formatted(Redirects.MAX_HOPS));
    }
    return unusable(next.get())
        .or(
            () ->
                Redirects.isDowngrade(from, next.get())
                    ? Optional.of("https must not become http")
                    : Optional.empty());
  }

  private Optional<String> unusable(URI address) {
    return Redirects.unusable(address)
        .or(
            () ->
                addresses.of(address) == Whereabouts.PRIVATE
                    ? Optional.of(Addresses.PRIVATE_HOST)
                    : Optional.empty());
  }

  private static Fetched.Failed sentHome(Ask ask, Verdict.Moved moved) {
    String detail =
        "sent to the home page \"%s\" in place of the page"
            .formatted(Redirects.clip(moved.location()));
    return new Fetched.Failed(
        ask.problem(Problem.Kind.SOFT_NOT_FOUND, detail), Optional.of(moved.exchange()));
  }

  private static Fetched.Failed refused(Ask ask, Verdict.Moved moved, String why) {
    String detail =
        "redirect to \"%s\" refused: %s".formatted(Redirects.clip(moved.location()), why);
    return new Fetched.Failed(
        ask.problem(Problem.Kind.REDIRECT_REFUSED, detail), Optional.of(moved.exchange()));
  }
}
