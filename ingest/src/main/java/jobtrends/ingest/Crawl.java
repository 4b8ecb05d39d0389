package jobtrends.ingest;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import jobtrends.model.Problem;
import jobtrends.settings.PlatformTerms.Expectations;

/**
 * One platform's crawl: from its first pages breadth-first over the pages they name, each address
 * once, until none is left or the page limit of its terms is reached.
 *
 * <p>Pages are fetched and read as many at a time as their source takes, but asked for and counted
 * in the order in which they became known: what a run says does not depend on which answer was
 * faster.
 */
final class Crawl {

  /** Where no limit is set; no source has so many pages. */
  private static final int MOST_PAGES = 1_000_000;

  /** So many pages beyond the limit are remembered, to say how many more there were. */
  private static final int MOST_BEYOND = 10_000;

  private final Harvest harvest;
  private final PageSource pages;
  private final CrawlListener listener;
  private final Deque<Step> waiting = new ArrayDeque<>();
  private final Set<URI> known = new HashSet<>();
  private final Expectations expected;
  private final int limit;

  /**
   * @param query the first page its paging began with
   */
  private record Step(URI page, URI query) {}

  /**
   * @param read what the page says; absent when none came
   */
  private record Answer(Step step, Fetched fetched, Optional<ReadPage> read) {}

  Crawl(Harvest harvest, PageSource pages, CrawlListener listener, Expectations expected) {
    this.harvest = harvest;
    this.pages = pages;
    this.listener = listener;
    this.expected = expected;
    this.limit = expected.maxPages().orElse(MOST_PAGES);
  }

  void run() {
    harvest.platform().firstPages().forEach(page -> remember(page, page));
    try (var underWay = new UnderWay<Answer>(pages.pagesUnderWay())) {
      int asked = 0;
      do {
        for (; asked < limit && underWay.hasRoom() && !waiting.isEmpty(); asked++) {
          Step step = waiting.remove();
          underWay.begin(() -> ask(step));
        }
        underWay.next().ifPresent(this::take);
      } while (!underWay.isEmpty() || (asked < limit && !waiting.isEmpty()));
    }
    noteLimit();
    noteRemarks();
  }

  private Answer ask(Step step) {
    Fetched fetched = pages.fetch(step.page());
    return fetched instanceof Fetched.Got got
        ? new Answer(step, got, Optional.of(harvest.read(got.exchange())))
        : new Answer(step, fetched, Optional.empty());
  }

  private void take(Answer answer) {
    harvest.request();
    Step step = answer.step();
    answer
        .read()
        .ifPresent(
            page -> harvest.take(page, step.query()).forEach(next -> remember(next, step.query())));
    if (answer.fetched() instanceof Fetched.Failed failed) {
      harvest.problem(failed.problem());
    } else if (answer.fetched() instanceof Fetched.Unchanged) {
      harvest.problem(
          new Problem(
              Problem.Kind.UNREADABLE_RECORD, step.page().toString(), "unchanged, and not kept"));
    }
    listener.pageRead(harvest.platform().id(), step.page(), harvest.unique(), waiting.size());
  }

  private void noteLimit() {
    if (!waiting.isEmpty()) {
      boolean everyQueryBegun =
          waiting.stream().noneMatch(step -> step.page().equals(step.query()));
      harvest.capped(
          waiting.stream().map(Step::page).toList(),
          everyQueryBegun && expected.shows() == Expectations.Shows.NEWEST);
    }
  }

  private void noteRemarks() {
    var remarks = new LinkedHashSet<Problem>();
    harvest.platform().firstPages().forEach(page -> remarks.addAll(pages.remarks(page)));
    remarks.forEach(harvest::problem);
  }

  /** Pages are asked for in the order they were named: those far beyond the limit never are. */
  private void remember(URI page, URI query) {
    if (known.size() < limit + MOST_BEYOND && known.add(page)) {
      waiting.add(new Step(page, query));
    }
  }
}
