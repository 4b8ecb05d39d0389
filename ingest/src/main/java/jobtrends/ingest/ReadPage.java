package jobtrends.ingest;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import jobtrends.model.Problem;

/**
 * A response, decoded and read.
 *
 * @param bytes of the body, content coding undone
 * @param problems of the response itself
 * @param reading absent when there was no page to read
 */
record ReadPage(URI uri, long bytes, List<Problem> problems, Optional<Reading> reading) {

  /** What a page may have at most, unpacked, to be read beside others. */
  private static final long LARGE_BYTES = 8_000_000;

  /** No coding packs better than about so much to one. */
  private static final long BEST_PACKING = 1_000;

  /** The heap is the process's: the tree of one large page may fill a good part of it. */
  private static final Lock ONE_LARGE_PAGE = new ReentrantLock();

  static ReadPage of(Exchange exchange, Platform platform, PageDecoder decoder) {
    if (!mayBeLarge(exchange)) {
      return read(exchange, platform, decoder);
    }
    ONE_LARGE_PAGE.lock();
    try {
      return read(exchange, platform, decoder);
    } finally {
      ONE_LARGE_PAGE.unlock();
    }
  }

  private static boolean mayBeLarge(Exchange exchange) {
    boolean packed = exchange.header("Content-Encoding").isPresent();
    return exchange.body().length * (packed ? BEST_PACKING : 1) > LARGE_BYTES;
  }

  private static ReadPage read(Exchange exchange, Platform platform, PageDecoder decoder) {
    PageDecoder.Decoded decoded = decoder.decode(exchange);
    return new ReadPage(
        exchange.uri(),
        decoded.bytes(),
        decoded.problems(),
        decoded.page().map(page -> read(page, platform)));
  }

  /**
   * A reader must not throw, but one that does, or whose tree of a hostile page is more than there
   * is memory for, must not leave a run that can never complete: the page is archived and can be
   * read again when the reader is mended.
   */
  private static Reading read(Page page, Platform platform) {
    try {
      return Bounds.refusal(page)
          .map(Reading::failed)
          .orElseGet(() -> Bounds.within(platform.read(page), page));
    } catch (RuntimeException | VirtualMachineError e) {
      return Reading.failed(
          new Problem(
              Problem.Kind.UNKNOWN_PAGE_SHAPE, page.uri().toString(), "the reader broke: " + e));
    }
  }
}
