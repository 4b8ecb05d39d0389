package jobtrends.analytics.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jobtrends.analytics.normalise.DuplicatesLink.Kind;

/**
 * Compares the listings of one candidate key as they come by, those that name no town first, then
 * town by town. A listing is compared with the first listing of at most {@value #MOST_COMPARED}
 * jobs of its town, so the work grows with the listings and the memory not at all, however many
 * share the key. A listing that finds neither its job nor a free place among those is {@link
 * Kind#UNCOMPARED}. Not thread-safe.
 */
final class DuplicatesGroup {

  static final int MOST_COMPARED = 24;

  private final List<DuplicatesProfile> townless = new ArrayList<>();
  private final List<DuplicatesProfile> heads = new ArrayList<>();
  private int looselyCompared;

  /** What is found of the next listing; its town does not sort before the last one's. */
  Stream<DuplicatesLink> add(DuplicatesProfile next) {
    if (!next.place().isTown()) {
      return within(townless, next).stream();
    }
    if (!heads.isEmpty() && !heads.get(0).place().key().equals(next.place().key())) {
      heads.clear();
    }
    int jobs = heads.size();
    List<DuplicatesLink> found = within(heads, next);
    return heads.size() > jobs && looselyCompared++ < MOST_COMPARED
        ? Stream.concat(found.stream(), withTownless(next))
        : found.stream();
  }

  private static List<DuplicatesLink> within(List<DuplicatesProfile> jobs, DuplicatesProfile next) {
    List<DuplicatesLink> found =
        jobs.stream().flatMap(job -> link(next, job, Kind.SAME)).distinct().toList();
    if (found.stream().anyMatch(link -> link.kind() == Kind.SAME)) {
      return found;
    }
    if (jobs.size() < MOST_COMPARED) {
      jobs.add(next);
      return found;
    }
    return List.of(new DuplicatesLink(next.id(), next.id(), Kind.UNCOMPARED));
  }

  private Stream<DuplicatesLink> withTownless(DuplicatesProfile inTown) {
    return townless.stream().flatMap(job -> link(job, inTown, Kind.SAME_IF_ONLY_FIT));
  }

  private static Stream<DuplicatesLink> link(
      DuplicatesProfile listing, DuplicatesProfile other, Kind whenSame) {
    DuplicatesDecision decision = DuplicatesDecision.of(listing, other);
    if (decision.same()) {
      return Stream.of(new DuplicatesLink(listing.id(), other.id(), whenSame));
    }
    return decision.reason() == DuplicatesDecision.Reason.AGENCY_COPY
        ? Stream.of(new DuplicatesLink(listing.id(), other.id(), Kind.AGENCY_COPY))
        : Stream.empty();
  }
}
