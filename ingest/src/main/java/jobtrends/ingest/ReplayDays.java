package jobtrends.ingest;

import static java.time.ZoneOffset.UTC;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import jobtrends.ingest.archive.SavedPages;
import jobtrends.ingest.archive.WarcReader;
import jobtrends.ingest.landing.Digests;
import jobtrends.model.Problem;
import jobtrends.model.RunManifest;

/** Sorts recorded responses into the runs of their days. Not threadsafe. */
final class ReplayDays {

  private final CrawlContext context;
  private final Replay.Owners owners;
  private final Input input;
  private final String digest;
  private final Map<LocalDate, ReplayDay> days = new TreeMap<>();
  private final Set<String> alreadyComplete = new TreeSet<>();

  ReplayDays(CrawlContext context, Replay.Owners owners, Input input) {
    this.context = context;
    this.owners = owners;
    this.input = input;
    this.digest = Digests.hex8(input.digests());
  }

  /**
   * @param files each a name and "sha256:" with the digest of its content
   */
  record Input(List<String> files, Optional<LocalDate> since) {

    /** Of the contents alone: a renamed file is the same recording. */
    List<String> digests() {
      return files.stream()
          .map(file -> file.substring(file.lastIndexOf(' ') + 1))
          .sorted()
          .toList();
    }
  }

  /** Takes one file in; what of it could not be read counts against every source it holds. */
  List<Problem> read(Path file) {
    var problems = new ArrayList<Problem>();
    Set<Consumer<Problem>> touched = new LinkedHashSet<>();
    SavedPages.orWarc(
        file,
        new WarcReader.Visitor() {
          @Override
          public void response(Exchange exchange, long offset) {
            take(exchange).ifPresent(touched::add);
          }

          @Override
          public void problem(Problem problem) {
            problems.add(problem);
          }
        });
    problems.forEach(problem -> touched.forEach(source -> source.accept(problem)));
    return problems;
  }

  /** Where problems of the response's file are to be counted; empty when it was passed over. */
  private Optional<Consumer<Problem>> take(Exchange exchange) {
    LocalDate date = LocalDate.ofInstant(exchange.receivedAt(), UTC);
    boolean tooOld = input.since().filter(date::isBefore).isPresent();
    // Recorders keep what they asked before the first page; it is no page of a platform.
    if (tooOld || "/robots.txt".equals(exchange.uri().getPath()) || isComplete(date)) {
      return Optional.empty();
    }
    var day =
        days.computeIfAbsent(date, missing -> new ReplayDay(context, owners, begin(exchange)));
    days.values().stream().filter(other -> other != day).forEach(ReplayDay::pause);
    return Optional.of(day.take(exchange));
  }

  private boolean isComplete(LocalDate date) {
    String run = run(date);
    if (!days.containsKey(date)
        && !alreadyComplete.contains(run)
        && context.data().isComplete(run)) {
      alreadyComplete.add(run);
    }
    return alreadyComplete.contains(run);
  }

  private String run(LocalDate date) {
    return date + "-replay-" + digest;
  }

  private RunManifest begin(Exchange first) {
    LocalDate date = LocalDate.ofInstant(first.receivedAt(), UTC);
    return new RunManifest(
        run(date),
        "replay",
        date,
        RunManifest.State.RUNNING,
        first.receivedAt(),
        input.files(),
        List.of(),
        context.versions());
  }

  List<RunManifest> finish() {
    return days.values().stream().map(ReplayDay::finish).toList();
  }

  List<String> alreadyComplete() {
    return List.copyOf(alreadyComplete);
  }
}
