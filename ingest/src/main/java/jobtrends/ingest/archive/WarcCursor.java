package jobtrends.ingest.archive;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import jobtrends.ingest.Exchange;
import jobtrends.model.Problem;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcContinuation;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;

/**
 * One pass over a WARC file, record by record. A record is handed out only once the start of the
 * next one, or the end of the file, has been reached: then its own end is known to be there.
 */
final class WarcCursor implements Closeable {

  /** A longer record is counted and passed over: it would not fit in memory beside its text. */
  private static final long MAX_BLOCK_BYTES = 64L << 20;

  static final Step END = new Other();

  private final Optional<WarcReader> records;
  private final Predicate<Exchange> wanted;
  private final Deque<WarcRecord> upcoming = new ArrayDeque<>();
  private final Deque<Torn> failure = new ArrayDeque<>();

  /** What one record turned out to be. */
  sealed interface Step {}

  record Response(ArchivedPage page, long offset) implements Step {}

  record Revisited(Revisit revisit, long offset) implements Step {}

  /** A record of another type, or one that nobody wants: nothing to read, nothing wrong. */
  record Other() implements Step {}

  /** A whole record that says nothing we can use. */
  record Unreadable(Problem.Kind kind, long offset, String detail) implements Step {}

  /** A record whose end cannot be found; nothing after it can be read in this pass. */
  record Torn(long offset, String detail) implements Step {}

  /** Some tools write odd ends; that alone is forgiven as long as the next record is found. */
  private final AtomicBoolean oddEnd = new AtomicBoolean();

  private WarcCursor(Optional<WarcReader> records, Predicate<Exchange> wanted) {
    this.records = records;
    this.wanted = wanted;
    records.ifPresent(reader -> reader.onWarning(warning -> oddEnd.set(true)));
  }

  /**
   * A cursor from the channel's position on.
   *
   * @param wanted asked with a response's head before its body is read
   */
  static WarcCursor on(FileChannel channel, Predicate<Exchange> wanted) throws IOException {
    long start = channel.position();
    try {
      var cursor = new WarcCursor(Optional.of(new WarcReader(channel)), wanted);
      cursor.pull(start);
      return cursor;
    } catch (EOFException e) {
      var cursor = new WarcCursor(Optional.empty(), wanted);
      cursor.failure.add(new Torn(start, "the file ends within a record"));
      return cursor;
    }
  }

  /** The next record; {@link #END} after the last. */
  Step next() {
    if (upcoming.isEmpty()) {
      return failure.isEmpty() ? END : failure.remove();
    }
    long at = records.orElseThrow().position();
    Step step;
    try {
      step = step(upcoming.remove(), at);
    } catch (IOException | RuntimeException e) {
      return new Torn(at, said(e));
    }
    oddEnd.set(false);
    pull(at);
    return failure.isEmpty() ? step : unlessTorn(step, at);
  }

  /**
   * The next record cannot be read. When this one's own end was torn or odd, it is this one that is
   * at fault: its length is false, and what was read of it cannot be trusted.
   */
  private Step unlessTorn(Step step, long at) {
    Torn torn = failure.element();
    if (torn.offset() > at && !oddEnd.get()) {
      return step;
    }
    failure.clear();
    return new Torn(at, torn.detail());
  }

  private void pull(long before) {
    WarcReader reader = records.orElseThrow();
    try {
      reader.next().ifPresent(upcoming::add);
    } catch (IOException | RuntimeException e) {
      failure.add(new Torn(Math.max(before, reader.position()), said(e)));
    }
  }

  private Step step(WarcRecord record, long at) throws IOException {
    if (record instanceof WarcContinuation || isFirstOfSeveral(record)) {
      return unreadable(at, "a record in segments; they are not put together");
    }
    if (record instanceof WarcRevisit revisit) {
      return revisited(revisit, at);
    }
    return record instanceof WarcResponse || record instanceof WarcResource
        ? page((WarcCaptureRecord) record, at)
        : new Other();
  }

  private static boolean isFirstOfSeveral(WarcRecord record) {
    return record.headers().first("WARC-Segment-Number").isPresent();
  }

  private static Step revisited(WarcRevisit record, long at) {
    return Records.revisit(record)
        .<Step>map(revisit -> new Revisited(revisit, at))
        .orElseGet(() -> unreadable(at, Records.NO_ADDRESS));
  }

  private Step page(WarcCaptureRecord record, long at) throws IOException {
    InputStream block = new BufferedInputStream(record.body().stream());
    Records.Head head = Records.head(record, block);
    if (head.exchange().isEmpty()) {
      return head.fault().<Step>map(why -> unreadable(at, why)).orElseGet(Other::new);
    }
    if (!wanted.test(head.exchange().get())) {
      return new Other();
    }
    if (record.body().size() > MAX_BLOCK_BYTES) {
      return new Unreadable(
          Problem.Kind.BODY_TOO_LARGE, at, record.body().size() + " bytes in one record");
    }
    byte[] body = rest(block, record.body());
    return new Response(
        new ArchivedPage(HttpBlock.with(head.exchange().get(), body), Records.id(record)), at);
  }

  private static byte[] rest(InputStream block, MessageBody whole) throws IOException {
    byte[] rest = block.readAllBytes();
    if (whole.position() < whole.size()) {
      throw new EOFException("ends after " + whole.position() + " of " + whole.size() + " bytes");
    }
    return rest;
  }

  private static Step unreadable(long at, String detail) {
    return new Unreadable(Problem.Kind.UNREADABLE_RECORD, at, detail);
  }

  static String said(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  @Override
  public void close() throws IOException {
    if (records.isPresent()) {
      records.get().close();
    }
  }
}
