package jobtrends.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jobtrends.ingest.archive.SavedPages;
import jobtrends.ingest.landing.Digests;
import jobtrends.model.Problem;
import jobtrends.model.RunManifest;

/**
 * The crawl over recorded responses: reads WARC files, ours or another tool's, and lands one run
 * per UTC day of capture, as if each response had just come in. Replaying the same files again
 * changes nothing.
 *
 * <p>Streaming: memory grows with the listings found and the pages of known platforms, not with the
 * pages of a general crawl.
 */
public final class Replay {

  private final CrawlContext context;
  private final Owners owners;

  public Replay(CrawlContext context, Owners owners) {
    this.context = context;
    this.owners = owners;
  }

  /**
   * Whose a recorded response is.
   *
   * @param reader the platform that reads an address
   * @param known the id of the platform an address belongs to, where it has no reader
   * @param anyPage reads a page that is no platform's own, where it describes a job; with it, all
   *     other pages of strangers are passed over, as in a crawl of the whole web
   */
  public record Owners(
      Function<URI, Optional<Platform>> reader,
      Function<URI, Optional<String>> known,
      Optional<Platform> anyPage) {

    /** Pages of strangers are not read, and each of their hosts is named. */
    public Owners(Function<URI, Optional<Platform>> reader, Function<URI, Optional<String>> known) {
      this(reader, known, Optional.empty());
    }
  }

  /**
   * @param runs landed by this call, oldest first
   * @param alreadyComplete ids of runs that an earlier replay of the same files had landed
   * @param problems what could not be read, located by file and offset
   * @param passedOver pages of no platform that describe no job: a crawl of the whole web is made
   *     of them, and they say nothing against any source
   */
  public record Result(
      List<RunManifest> runs,
      List<String> alreadyComplete,
      List<Problem> problems,
      long passedOver) {}

  /**
   * Replays files and folders (every {@code .warc} and {@code .warc.gz} below them, and every page
   * saved from a browser).
   *
   * @param since responses recorded before this UTC day are left alone
   * @throws UncheckedIOException when a file cannot be opened or the disk refuses
   */
  public Result run(List<Path> inputs, Optional<LocalDate> since) {
    List<Path> files = inputs.stream().flatMap(Replay::recordings).sorted().distinct().toList();
    List<String> digests = files.stream().map(Digests::ofFile).toList();
    var days = new ReplayDays(context, owners, new ReplayDays.Input(named(files, digests), since));
    var problems = new ArrayList<Problem>();
    files.forEach(file -> problems.addAll(days.read(file)));
    return new Result(
        days.finish(), days.alreadyComplete(), List.copyOf(problems), days.passedOver());
  }

  private static List<String> named(List<Path> files, List<String> digests) {
    return Stream.iterate(0, i -> i < files.size(), i -> i + 1)
        .map(i -> files.get(i).getFileName() + " sha256:" + digests.get(i))
        .toList();
  }

  private static Stream<Path> recordings(Path input) {
    if (!Files.isDirectory(input)) {
      return Stream.of(input);
    }
    try (Stream<Path> files = Files.walk(input)) {
      return files.filter(Replay::isRecording).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + input, e);
    }
  }

  private static boolean isRecording(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".warc") || name.endsWith(".warc.gz") || SavedPages.isOne(file);
  }
}
