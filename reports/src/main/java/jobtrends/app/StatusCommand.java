package jobtrends.app;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import jobtrends.analytics.quality.QualityTable;
import jobtrends.files.DataFolder;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import jobtrends.reports.chart.SourceHealth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jobtrends status}: the last runs and each source's health. */
@Command(
    name = "status",
    description = {
      "Shows the last runs and each source as its last run left it: what is wrong, since when.",
      "Exit code 1 when a run is unfinished, a source is not complete or fails a check of quality,",
      "or nothing ran for two days."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  jobtrends status --data data || echo 'someone should look'"})
final class StatusCommand implements Callable<Integer> {

  private static final int RUNS_SHOWN = 7;
  static final long DAYS_BEFORE_STALE = 2;

  private final Terminal terminal;

  @Mixin private DataOptions data;

  @Option(
      names = "--verbose",
      description = "Also show what every host was asked last, and every check of quality.")
  private boolean verbose;

  StatusCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    DataFolder folder = data.folder();
    List<RunManifest> runs = folder.runs();
    if (runs.isEmpty()) {
      terminal
          .out()
          .println(
              "no runs yet in "
                  + folder.root()
                  + "; begin with 'jobtrends crawl' or 'jobtrends import'");
      return Exit.INCOMPLETE;
    }
    boolean unfinished = runs.stream().anyMatch(run -> run.state() != RunManifest.State.COMPLETE);
    runs.stream().skip(Math.max(0, runs.size() - RUNS_SHOWN)).forEach(this::showRun);
    boolean unhealthy = showSources(runs);
    if (verbose) {
      showTraffic(runs);
    }
    unhealthy |= showQuality(folder, runs);
    long daysOld = ChronoUnit.DAYS.between(runs.get(runs.size() - 1).date(), today());
    line("last run %d days ago%s", daysOld, daysOld > DAYS_BEFORE_STALE ? ": stale" : "");
    return unfinished || unhealthy || daysOld > DAYS_BEFORE_STALE ? Exit.INCOMPLETE : Exit.DONE;
  }

  private void showRun(RunManifest run) {
    long listings = run.sources().stream().mapToLong(source -> source.counts().unique()).sum();
    line(
        "%s  %-8s %6d listings from %d sources%s",
        run.run(),
        run.state().name().toLowerCase(Locale.ROOT),
        listings,
        run.sources().size(),
        run.state() == RunManifest.State.RUNNING ? "  (unfinished: call again to resume)" : "");
  }

  /** Prints each source as its newest run left it; tells whether one needs a person. */
  private boolean showSources(List<RunManifest> runs) {
    List<SourceRun> all = runs.stream().flatMap(run -> run.sources().stream()).toList();
    var newest = new TreeMap<String, SourceRun>();
    all.forEach(source -> newest.put(source.source(), source));
    var health = new TreeMap<String, SourceHealth>();
    SourceHealth.of(all).forEach(source -> health.put(source.source(), source));
    newest.forEach(
        (id, last) ->
            new SourceState(last, Optional.ofNullable(health.get(id)), today())
                .lines()
                .forEach(terminal.out()::println));
    return health.values().stream().anyMatch(source -> !source.trouble().isEmpty());
  }

  /** Prints the checks of the last runs; tells whether the newest keep numbers back. */
  private boolean showQuality(DataFolder folder, List<RunManifest> runs) {
    int first = Math.max(0, runs.size() - QualityTable.RUNS_SHOWN);
    var trend = new QualityTrend(QualityTable.newest(folder, runs.subList(first, runs.size())));
    trend.lines(verbose).forEach(terminal.out()::println);
    return trend.withholds();
  }

  private void showTraffic(List<RunManifest> runs) {
    runs.stream()
        .filter(run -> !run.traffic().isEmpty())
        .reduce((before, last) -> last)
        .ifPresent(
            run -> {
              line("hosts asked by %s", run.run());
              run.traffic().forEach((host, asked) -> line("  %s", HostLine.of(host, asked)));
            });
  }

  private LocalDate today() {
    return LocalDate.now(terminal.clock().withZone(ZoneOffset.UTC));
  }

  private void line(String format, Object... values) {
    terminal.out().println(String.format(Locale.ROOT, format, values));
  }
}
