package jobtrends.ingest;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import jobtrends.model.Problem;
import jobtrends.settings.PlatformTerms.Expectations;

/**
 * One platform's crawl: from its first pages breadth-first over the pages they name, each address
 * once, until none is left or the page limit of its terms is reached.
 */
final class Crawl {

  private final Harvest harvest;
  private final PageSource pages;
  private final CrawlListener listener;
  private final Deque<Step> waiting = new ArrayDeque<>();
  private final Set<URI> known = new HashSet<>();

  /**
   * @param query the first page its paging began with
   */
  private record Step(URI page, URI query) {}

  Crawl(Harvest harvest, PageSource pages, CrawlListener listener) {
    this.harvest = harvest;
    this.pages = pages;
    this.listener = listener;
  }

  void run(Expectations expected) {
    harvest.platform().firstPages().forEach(page -> remember(page, page));
    int limit = expected.maxPages().orElse(Integer.MAX_VALUE);
    for (int asked = 0; asked < limit && !waiting.isEmpty(); asked++) {
      ask(waiting.remove());
    }
    if (!waiting.isEmpty()) {
      boolean everyQueryBegun =
          waiting.stream().noneMatch(step -> step.page().equals(step.query()));
      harvest.capped(
          waiting.stream().map(Step::page).toList(),
          everyQueryBegun && expected.shows() == Expectations.Shows.NEWEST);
    }
  }

  private void ask(Step step) {
    harvest.request();
    Fetched answer = pages.fetch(step.page());
    if (answer instanceof Fetched.Got got) {
      harvest.take(got.exchange(), step.query()).forEach(next -> remember(next, step.query()));
    } else if (answer instanceof Fetched.Failed failed) {
      harvest.problem(failed.problem());
    } else {
      harvest.problem(
          new Problem(
              Problem.Kind.UNREADABLE_RECORD, step.page().toString(), "unchanged, and not kept"));
    }
    listener.pageRead(harvest.platform().id(), step.page(), harvest.unique(), waiting.size());
  }

  private void remember(URI page, URI query) {
    if (known.add(page)) {
      waiting.add(new Step(page, query));
    }
  }
}
