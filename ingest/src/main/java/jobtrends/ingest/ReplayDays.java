package jobtrends.ingest;

import static java.time.ZoneOffset.UTC;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import jobtrends.ingest.ReplayDay.Owner;
import jobtrends.ingest.archive.Captures;
import jobtrends.ingest.archive.Revisit;
import jobtrends.ingest.archive.SavedPages;
import jobtrends.ingest.archive.WarcReader;
import jobtrends.ingest.landing.Digests;
import jobtrends.model.Problem;
import jobtrends.model.RunManifest;

/** Sorts recorded responses into the runs of their days. Not threadsafe. */
final class ReplayDays {

  private final CrawlContext context;
  private final Replay.Owners owners;
  private final Optional<JobPages> jobPages;
  private final Input input;
  private final String digest;
  private final Map<LocalDate, ReplayDay> days = new TreeMap<>();
  private final Set<String> alreadyComplete = new TreeSet<>();
  private final LongAdder passedOver = new LongAdder();

  /** Of the pages that were read, so that it grows with them and not with a general crawl. */
  private final Captures captures = new Captures();

  ReplayDays(CrawlContext context, Replay.Owners owners, Input input) {
    this.context = context;
    this.owners = owners;
    this.jobPages = owners.anyPage().map(reader -> new JobPages(reader, context.decoder()));
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
    var reading = new FileReading(file);
    SavedPages.orWarc(file, reading);
    reading.problems.forEach(problem -> reading.touched.forEach(source -> source.accept(problem)));
    return reading.problems;
  }

  /** One pass over one file. */
  private final class FileReading implements WarcReader.Visitor {

    private final Path file;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Consumer<Problem>> touched = new LinkedHashSet<>();

    FileReading(Path file) {
      this.file = file;
    }

    @Override
    public boolean wants(Exchange head) {
      if (owner(head.uri()) != Owner.ANYBODY) {
        return true;
      }
      if (isLeftAlone(head.uri(), head.receivedAt())) {
        return false;
      }
      boolean hopeful = jobPages.filter(pages -> pages.mayBe(head)).isPresent();
      passedOver.add(hopeful ? 0 : 1);
      return hopeful;
    }

    @Override
    public void response(Exchange page, long offset) {
      boolean stranger = owner(page.uri()) == Owner.ANYBODY;
      if (stranger && jobPages.filter(pages -> pages.is(page)).isEmpty()) {
        passedOver.increment();
      } else {
        captures.add(page, file, offset);
        shown(page);
      }
    }

    @Override
    public void revisit(Revisit revisit, long offset) {
      captures.follow(revisit).ifPresentOrElse(this::shown, () -> missing(revisit));
    }

    private void shown(Exchange page) {
      if (!isLeftAlone(page.uri(), page.receivedAt())) {
        touched.add(day(page).take(page, owner(page.uri())));
      }
    }

    /** A stranger's page was passed over when it was captured, or it is not in the recording. */
    private void missing(Revisit revisit) {
      boolean counts = !isLeftAlone(revisit.page(), revisit.at());
      if (counts && owner(revisit.page()) == Owner.ANYBODY) {
        passedOver.increment();
      } else if (counts) {
        problem(revisit.lost());
      }
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
    }
  }

  private Owner owner(URI page) {
    if (owners.reader().apply(page).isPresent()) {
      return Owner.PLATFORM;
    }
    boolean known = owners.known().apply(page).isPresent();
    return known || jobPages.isEmpty() ? Owner.UNREAD : Owner.ANYBODY;
  }

  /** Recorders keep what they asked before the first page; it is no page of a platform. */
  private boolean isLeftAlone(URI page, Instant at) {
    LocalDate date = LocalDate.ofInstant(at, UTC);
    boolean tooOld = input.since().filter(date::isBefore).isPresent();
    return tooOld || "/robots.txt".equals(page.getPath()) || isComplete(date);
  }

  private ReplayDay day(Exchange page) {
    LocalDate date = LocalDate.ofInstant(page.receivedAt(), UTC);
    var day = days.computeIfAbsent(date, missing -> new ReplayDay(context, owners, begin(page)));
    days.values().stream().filter(other -> other != day).forEach(ReplayDay::pause);
    return day;
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

  long passedOver() {
    return passedOver.sum();
  }
}
