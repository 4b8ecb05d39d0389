package jobtrends.ingest.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jobtrends.ingest.Exchange;
import jobtrends.model.Problem;

/**
 * The pages (2xx answers) of archive files, by address: the newest file that holds an address wins,
 * and within it the last record. Files are opened only when an address is looked for, and only
 * offsets are kept in memory.
 *
 * <p>Not threadsafe.
 */
public final class ArchivedPages {

  private final Deque<Path> unread;
  private final Map<URI, Place> places = new HashMap<>();

  private record Place(Path file, long offset) {}

  private ArchivedPages(List<Path> newestFirst) {
    this.unread = new ArrayDeque<>(newestFirst);
  }

  /** The pages of one file; none when it does not exist. */
  public static ArchivedPages of(Path file) {
    return new ArchivedPages(Files.exists(file) ? List.of(file) : List.of());
  }

  /** The pages of a platform's folder but for one file; run ids begin with their date. */
  public static ArchivedPages before(Path current) {
    Path folder = current.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      return new ArchivedPages(List.of());
    }
    try (Stream<Path> files = Files.list(folder)) {
      return new ArchivedPages(
          files
              .filter(file -> file.toString().endsWith(".warc.gz"))
              .filter(file -> !file.getFileName().equals(current.getFileName()))
              .sorted(Comparator.comparing((Path file) -> file.getFileName().toString()).reversed())
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  /** The newest page of an address, as it was archived. */
  public Optional<Exchange> find(URI address) {
    while (!places.containsKey(address) && !unread.isEmpty()) {
      index(unread.remove());
    }
    return Optional.ofNullable(places.get(address))
        .flatMap(place -> WarcReader.at(place.file(), place.offset()));
  }

  private void index(Path file) {
    var found = new HashMap<URI, Place>();
    WarcReader.read(
        file,
        new WarcReader.Visitor() {
          @Override
          public void response(Exchange exchange, long offset) {
            if (exchange.status() / 100 == 2) {
              found.put(exchange.uri(), new Place(file, offset));
            }
          }

          @Override
          public void problem(Problem problem) {
            // A damaged record is not a page; whoever replays the file is told of it.
          }
        });
    found.forEach(places::putIfAbsent);
  }
}
