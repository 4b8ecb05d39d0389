package jobtrends.analytics.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import jobtrends.settings.PlatformCatalogue;
import jobtrends.settings.PlatformTerms.Expectations;

/**
 * What the manifests of all runs let each of them say of each source, before a listing is looked at
 * (S8).
 *
 * @param runs oldest first
 * @param bySource a night per run, for every source ever asked
 * @param newestOnly sources that show only their newest: what is not in them proves nothing
 */
record SpellNights(
    List<RunManifest> runs, Map<String, List<SpellNight>> bySource, Set<String> newestOnly) {

  private static final int RUNS_LOOKED_AT = 5;
  private static final double LEAST_OF_USUAL = 0.25;
  private static final double FULL_OF_MOST = 0.7;
  private static final int NAME_CHARACTERS = 12;

  /** A run with all its listings, as far as is known. */
  private record Whole(LocalDate day, String scope, long listings) {}

  SpellNights {
    runs = List.copyOf(runs);
    bySource = Collections.unmodifiableMap(new TreeMap<>(bySource));
    newestOnly = Set.copyOf(newestOnly);
  }

  /**
   * @param runs complete runs, oldest first
   */
  static SpellNights of(List<RunManifest> runs, FeedWindows windows) {
    var newestOnly = new TreeSet<String>();
    Map<String, List<SpellNight>> nights = new TreeMap<>();
    sources(runs)
        .forEach(
            source -> {
              if (showsNewestOnly(source, windows)) {
                newestOnly.add(source);
              }
              nights.put(source, nights(source, runs, windows));
            });
    return new SpellNights(runs, nights, newestOnly);
  }

  private static Set<String> sources(List<RunManifest> runs) {
    return runs.stream()
        .flatMap(run -> run.sources().stream())
        .map(SourceRun::source)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** By its terms, or by what it does. */
  private static boolean showsNewestOnly(String source, FeedWindows windows) {
    return windows.sizes().containsKey(source)
        || PlatformCatalogue.shipped()
            .known(source)
            .filter(terms -> terms.expected().shows() == Expectations.Shows.NEWEST)
            .isPresent();
  }

  private static List<SpellNight> nights(
      String source, List<RunManifest> runs, FeedWindows windows) {
    boolean newestOnly = showsNewestOnly(source, windows);
    var nights = new ArrayList<SpellNight>();
    var before = new ArrayList<Whole>();
    Optional<String> known = Optional.empty();
    for (RunManifest manifest : runs) {
      Optional<SourceRun> run = of(source, manifest);
      String scope = run.map(windows::scope).orElse("");
      boolean whole = run.filter(SpellNights::isWhole).isPresent();
      boolean enough = run.filter(each -> isEnough(each, before)).isPresent();
      nights.add(
          new SpellNight(
              manifest.date(),
              whole && enough && !newestOnly,
              run.filter(each -> isFull(each, scope, before)).isPresent(),
              known.filter(scope::equals).isEmpty(),
              scope));
      if (whole) {
        before.add(new Whole(manifest.date(), scope, run.orElseThrow().counts().unique()));
        known = Optional.of(scope);
      }
    }
    return List.copyOf(nights);
  }

  private static Optional<SourceRun> of(String source, RunManifest manifest) {
    return manifest.sources().stream().filter(run -> run.source().equals(source)).findFirst();
  }

  /** Nothing is known to be missing; an answer without a listing is an outage, however polite. */
  private static boolean isWhole(SourceRun run) {
    return run.status() == SourceRun.Status.COMPLETE
        && run.counts().unique() > 0
        && run.problems().stream().noneMatch(problem -> problem.kind().loses())
        && run.coverage().flatMap(SourceRun.Coverage::windowGap).isEmpty();
  }

  private static boolean isEnough(SourceRun run, List<Whole> whole) {
    List<Long> lately =
        whole.subList(Math.max(0, whole.size() - RUNS_LOOKED_AT), whole.size()).stream()
            .map(Whole::listings)
            .sorted()
            .toList();
    return lately.isEmpty()
        || run.counts().unique() >= LEAST_OF_USUAL * lately.get(lately.size() / 2);
  }

  /** Held against the most it showed while anything it misses can still be open. */
  private static boolean isFull(SourceRun run, String scope, List<Whole> before) {
    long most =
        before.stream()
            .filter(whole -> whole.scope().equals(scope))
            .filter(whole -> whole.day().plusDays(SpellStanding.LAPSE_DAYS).isAfter(run.date()))
            .mapToLong(Whole::listings)
            .max()
            .orElse(0);
    return run.counts().unique() >= FULL_OF_MOST * most;
  }

  /** The nights after the first {@code done} runs. */
  Map<String, List<SpellNight>> after(int done) {
    return bySource.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                source -> List.copyOf(source.getValue().subList(done, runs.size()))));
  }

  /**
   * A name for the state after each run: its day, its id, and a digest of everything all runs so
   * far say. A run that arrives late, or whose manifest is another by now, changes its own name and
   * all that come after it.
   */
  List<String> names() {
    var names = new ArrayList<String>();
    String before = "";
    for (int i = 0; i < runs.size(); i++) {
      before = digest(before + "\n" + said(i));
      names.add(prefix(runs.get(i)) + "_" + before);
    }
    return List.copyOf(names);
  }

  /** How the names of a run's state begin: sorted, they are in the order of the runs. */
  static String prefix(RunManifest run) {
    return run.date() + "_" + run.run();
  }

  private String said(int i) {
    RunManifest run = runs.get(i);
    return run.sources().stream()
        .sorted(Comparator.comparing(SourceRun::source))
        .map(source -> said(source, bySource.get(source.source()).get(i)))
        .collect(Collectors.joining("\n", prefix(run) + "\n", ""));
  }

  private String said(SourceRun run, SpellNight night) {
    return String.join(
        " ",
        run.source(),
        String.valueOf(newestOnly.contains(run.source())),
        String.valueOf(run.counts().unique()),
        night.toString());
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, NAME_CHARACTERS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Position of each run among those after the first {@code done}. */
  Map<String, Integer> positions(int done) {
    return IntStream.range(done, runs.size())
        .boxed()
        .collect(Collectors.toMap(i -> runs.get(i).run(), i -> i - done));
  }
}
