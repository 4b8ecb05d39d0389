package jobtrends.analytics.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jobtrends.files.DataFolder;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;

/**
 * Nights that are not published (S6): fewer than 60 % of the sources asked were complete, or the
 * sources also asked the last accepted time gave less than half of what they gave then. What such a
 * night saw stays counted, and none of its sources is complete: it joins no two weeks.
 *
 * <p>{@code accepted-runs.txt} in the data folder overrides them by hand, and is the record of it:
 * one run id a line, what follows a space being the reason.
 */
public final class RunGates {

  private static final double COMPLETE_FLOOR = 0.6;
  private static final double POSTINGS_FLOOR = 0.5;

  private RunGates() {}

  /** The runs, in their order, with no complete source in those that are rejected. */
  public static List<RunManifest> of(List<RunManifest> runs, DataFolder data) {
    return of(runs, acceptedByHand(data));
  }

  /** Ids of the runs a person has looked at and let pass. */
  public static Set<String> acceptedByHand(DataFolder data) {
    return acceptedByHand(data.root().resolve("accepted-runs.txt"));
  }

  static List<RunManifest> of(List<RunManifest> runs, Set<String> acceptedByHand) {
    var gated = new ArrayList<RunManifest>();
    Map<String, SourceRun> accepted = new HashMap<>();
    for (RunManifest run : runs) {
      Optional<String> reason =
          acceptedByHand.contains(run.run()) ? Optional.empty() : rejected(run, accepted);
      if (reason.isEmpty()) {
        run.sources().stream()
            .filter(SourceRun::gaveListings)
            .forEach(source -> accepted.put(source.source(), source));
      }
      gated.add(reason.map(why -> rejected(run, why)).orElse(run));
    }
    return gated;
  }

  private static Optional<String> rejected(RunManifest run, Map<String, SourceRun> accepted) {
    List<SourceRun> asked =
        run.sources().stream()
            .filter(source -> source.status() != SourceRun.Status.SKIPPED)
            .toList();
    long complete =
        asked.stream().filter(source -> source.status() == SourceRun.Status.COMPLETE).count();
    if (complete < COMPLETE_FLOOR * asked.size()) {
      return said("%d of %d sources were complete", complete, asked.size());
    }
    List<SourceRun> before =
        asked.stream()
            .flatMap(source -> Optional.ofNullable(accepted.get(source.source())).stream())
            .toList();
    Set<String> known = before.stream().map(SourceRun::source).collect(Collectors.toSet());
    long then = postings(before);
    long now = postings(asked.stream().filter(source -> known.contains(source.source())).toList());
    return now < POSTINGS_FLOOR * then
        ? said("%d postings where %d were the last time", now, then)
        : Optional.empty();
  }

  private static long postings(List<SourceRun> sources) {
    return sources.stream().mapToLong(source -> source.counts().unique()).sum();
  }

  private static Optional<String> said(String words, Object... values) {
    return Optional.of("the night is not published: " + String.format(Locale.ROOT, words, values));
  }

  private static RunManifest rejected(RunManifest run, String reason) {
    return run.withSources(
        run.sources().stream()
            .map(
                source ->
                    source.status() == SourceRun.Status.COMPLETE
                        ? source.notComplete(reason)
                        : source)
            .toList());
  }

  private static Set<String> acceptedByHand(Path file) {
    if (!Files.exists(file)) {
      return Set.of();
    }
    try {
      Set<String> runs = new HashSet<>();
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        runs.add(line.strip().split(" ", 2)[0]);
      }
      return runs;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
