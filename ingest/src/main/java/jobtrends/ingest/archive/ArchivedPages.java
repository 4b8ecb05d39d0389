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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jobtrends.ingest.Exchange;
import jobtrends.model.Problem;

/**
 * The pages (2xx answers, and revisits of them) of archive files, by address: the newest file that
 * holds an address wins, and within it the last record. Files are opened only when an address is
 * looked for, and only offsets are kept in memory.
 *
 * <p>Not threadsafe.
 */
public final class ArchivedPages {

  private static final String SUFFIX = ".warc.gz";

  private static final Set<Integer> ABSENT = Set.of(404, 410);

  /** Whether "there is no such page" is an answer looked for, too. */
  private final boolean absence;

  /** Files whose pages are meant, not read yet. */
  private final Deque<Path> unread;

  /** Files that are read only for what revisits refer to. */
  private final Deque<Path> earlier;

  private final Map<URI, Seen> newest = new HashMap<>();
  private final Captures captures = new Captures();

  /** What was last seen at an address: a page of its own, or another look at an earlier one. */
  private record Seen(Revisit.Reference page, Optional<Revisit> again) {}

  /**
   * A page, and where it is kept.
   *
   * @param shown as the site showed it when it was last asked
   * @param kept the record that holds it: the same, or an earlier one that did not change
   */
  public record Found(Exchange shown, ArchivedPage kept) {}

  private ArchivedPages(boolean absence, List<Path> files, List<Path> earlier) {
    this.absence = absence;
    this.unread = new ArrayDeque<>(files);
    this.earlier = new ArrayDeque<>(earlier);
  }

  /**
   * What one run's file holds, none when it does not exist: also the answers that there is no such
   * page (404, 410), for a run that is gone on with need not ask for them again.
   */
  public static ArchivedPages of(Path file) {
    return new ArchivedPages(
        true, Files.exists(file) ? List.of(file) : List.of(), newestFirst(file));
  }

  /** The pages of a platform's folder but for one file; run ids begin with their date. */
  public static ArchivedPages before(Path current) {
    return new ArchivedPages(false, newestFirst(current), List.of());
  }

  private static List<Path> newestFirst(Path current) {
    return below(current.toAbsolutePath().getParent()).stream()
        .filter(file -> !file.getFileName().equals(current.getFileName()))
        .sorted(Comparator.comparing(ArchivedPages::run).reversed())
        .toList();
  }

  /** Every archive file below a folder. */
  static List<Path> below(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  /** The id of the run that wrote a file. */
  static String run(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - SUFFIX.length());
  }

  /** The captures that a file's revisits refer to. */
  static Set<Revisit.Reference> references(Path file) {
    var references = new HashSet<Revisit.Reference>();
    WarcReader.read(
        file,
        new WarcReader.Visitor() {
          @Override
          public boolean wants(Exchange head) {
            return false;
          }

          @Override
          public void response(Exchange exchange, long offset) {
            // None is wanted.
          }

          @Override
          public void revisit(Revisit revisit, long offset) {
            references.add(revisit.of());
          }

          @Override
          public void problem(Problem problem) {
            // A damaged record refers to nothing.
          }
        });
    return references;
  }

  /** The newest page of an address, as it was archived or seen again. */
  public Optional<Found> find(URI address) {
    while (!newest.containsKey(address) && !unread.isEmpty()) {
      index(unread.remove(), newest);
    }
    return Optional.ofNullable(newest.get(address)).flatMap(this::found);
  }

  private Optional<Found> found(Seen seen) {
    return kept(seen.page())
        .map(
            kept ->
                new Found(
                    seen.again().map(again -> again.shows(kept.page())).orElse(kept.page()), kept));
  }

  /** The page that a revisit speaks of; empty when it is not kept any more. */
  public Optional<Exchange> follow(Revisit revisit) {
    return kept(revisit.of()).map(kept -> revisit.shows(kept.page()));
  }

  private Optional<ArchivedPage> kept(Revisit.Reference page) {
    while (!captures.has(page) && !unread.isEmpty()) {
      index(unread.remove(), newest);
    }
    while (!captures.has(page) && !earlier.isEmpty()) {
      index(earlier.remove(), new HashMap<>());
    }
    return captures.find(page);
  }

  private void index(Path file, Map<URI, Seen> seenBefore) {
    var found = new HashMap<URI, Seen>();
    WarcReader.read(
        file,
        new WarcReader.Visitor() {
          @Override
          public void response(Exchange exchange, long offset) {
            if (isAnswer(exchange)) {
              var page = Revisit.Reference.to(exchange);
              found.put(exchange.uri(), new Seen(page, Optional.empty()));
              captures.add(exchange, file, offset);
            }
          }

          @Override
          public void revisit(Revisit revisit, long offset) {
            found.put(revisit.page(), new Seen(revisit.of(), Optional.of(revisit)));
          }

          @Override
          public void problem(Problem problem) {
            // A damaged record is not a page; whoever replays the file is told of it.
          }
        });
    found.forEach(seenBefore::putIfAbsent);
  }

  /** Anything else (429, 503, a bot check) is worth asking again. */
  private boolean isAnswer(Exchange exchange) {
    return exchange.status() / 100 == 2 || absence && ABSENT.contains(exchange.status());
  }
}
