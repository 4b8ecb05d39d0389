package jobtrends.ingest.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import jobtrends.ingest.Exchange;
import jobtrends.model.Problem;

/**
 * Reads the pages of any WARC file, ours or another tool's, {@code .warc} or {@code .warc.gz}, one
 * record at a time. A record that cannot be read is a problem located by file and offset, and
 * reading goes on at the next record that can. Never throws on what a file holds.
 */
public final class WarcReader {

  private final Path file;
  private final Visitor visitor;

  private WarcReader(Path file, Visitor visitor) {
    this.file = file;
    this.visitor = visitor;
  }

  /** Told what a file holds, in its order. */
  public interface Visitor {

    /**
     * Whether a response is worth reading, by its head: an exchange whose body is not there yet.
     * Another one costs no memory and no unpacking.
     */
    default boolean wants(Exchange head) {
      return true;
    }

    /**
     * @param offset where the record begins in the file, for {@link WarcReader#at}
     */
    void response(Exchange exchange, long offset);

    /**
     * A page that was as it had been at an earlier capture. Whoever does not look for that one
     * hears of a problem: the page is not in this record.
     */
    default void revisit(Revisit revisit, long offset) {
      problem(revisit.lost());
    }

    void problem(Problem problem);
  }

  /** Reads a whole file. */
  public static void read(Path file, Visitor visitor) {
    new WarcReader(file, visitor).read();
  }

  /** The response that begins at an offset; empty when none can be read there. */
  public static Optional<Exchange> at(Path file, long offset) {
    return pageAt(file, offset).map(ArchivedPage::page);
  }

  static Optional<ArchivedPage> pageAt(Path file, long offset) {
    try (var channel = FileChannel.open(file).position(offset);
        var cursor = WarcCursor.on(channel, head -> true)) {
      return cursor.next() instanceof WarcCursor.Response found
          ? Optional.of(found.page())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void read() {
    OptionalLong from = OptionalLong.of(0);
    while (from.isPresent()) {
      from = readFrom(from.getAsLong());
    }
  }

  /** Reads until the end or a torn record; where to go on, empty at the end. */
  private OptionalLong readFrom(long start) {
    try (var channel = FileChannel.open(file).position(start)) {
      if (channel.size() == 0) {
        report(Problem.Kind.TRUNCATED, 0, "the file is empty");
        return OptionalLong.empty();
      }
      var cursor = WarcCursor.on(channel, visitor::wants);
      OptionalLong torn = OptionalLong.empty();
      for (var step = cursor.next(); step != WarcCursor.END && torn.isEmpty(); ) {
        torn = tell(step);
        step = torn.isEmpty() ? cursor.next() : step;
      }
      return torn.isPresent()
          ? RecordStarts.next(channel, torn.getAsLong() + 1)
          : OptionalLong.empty();
    } catch (IOException e) {
      report(Problem.Kind.UNREADABLE_RECORD, start, "cannot be read: " + e.getMessage());
      return OptionalLong.empty();
    }
  }

  /** Passes one step on; the offset of a torn record, empty while reading can go on. */
  private OptionalLong tell(WarcCursor.Step step) {
    if (step instanceof WarcCursor.Response found) {
      visitor.response(found.page().page(), found.offset());
    } else if (step instanceof WarcCursor.Revisited seen) {
      visitor.revisit(seen.revisit(), seen.offset());
    } else if (step instanceof WarcCursor.Unreadable refused) {
      report(refused.kind(), refused.offset(), refused.detail());
    } else if (step instanceof WarcCursor.Torn torn) {
      report(Problem.Kind.TRUNCATED, torn.offset(), torn.detail());
      return OptionalLong.of(torn.offset());
    }
    return OptionalLong.empty();
  }

  private void report(Problem.Kind kind, long offset, String detail) {
    visitor.problem(new Problem(kind, file.getFileName() + " at byte " + offset, detail));
  }
}
