package jobtrends.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/**
 * Work that is done several pieces at a time and handed back in the order in which it was begun.
 * With room for one piece no thread is made: the caller does it. To be used by one thread.
 */
final class UnderWay<T> implements AutoCloseable {

  private final int room;
  private final Optional<ExecutorService> threads;
  private final Deque<FutureTask<T>> begun = new ArrayDeque<>();

  UnderWay(int room) {
    this.room = room;
    this.threads = room > 1 ? Optional.of(Executors.newFixedThreadPool(room)) : Optional.empty();
  }

  boolean hasRoom() {
    return begun.size() < room;
  }

  boolean isEmpty() {
    return begun.isEmpty();
  }

  void begin(Callable<T> piece) {
    var task = new FutureTask<>(piece);
    begun.add(task);
    threads.<Executor>map(pool -> pool).orElse(Runnable::run).execute(task);
  }

  /**
   * The piece begun first, once it is done; empty when nothing is under way.
   *
   * @throws RuntimeException what the piece threw
   */
  Optional<T> next() {
    return Optional.ofNullable(begun.poll()).map(piece -> Awaited.of(piece::get));
  }

  /** Stops what is still under way, and waits until it has stopped: nothing writes afterwards. */
  @Override
  public void close() {
    threads.ifPresent(UnderWay::stop);
  }

  private static void stop(ExecutorService threads) {
    threads.shutdownNow();
    try {
      threads.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
