package jobtrends.ingest;

import java.util.concurrent.ExecutionException;

/** What work in another thread gave, once it is done. */
final class Awaited {

  private Awaited() {}

  /** Waits for a piece of work. */
  @FunctionalInterface
  interface Work<T> {
    T get() throws InterruptedException, ExecutionException;
  }

  /**
   * @throws RuntimeException what the work threw
   */
  static <T> T of(Work<T> work) {
    try {
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted; the next call goes on with the run", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException broken
          ? broken
          : new IllegalStateException(e.getCause());
    }
  }
}
