package jobtrends.analytics.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;

/**
 * A source's life, a character per night. Listings: "x" shown, "." not. Runs: "o" complete, "p"
 * partial, "e" answered without a listing, "-" not asked; capitals and the same lower-case letter
 * are told apart by scope.
 */
record SpellHistory(LocalDate first, int daysApart, String runs, Map<String, String> listings) {

  static final LocalDate START = LocalDate.of(2026, 1, 5);

  /** Of "id:x..x" each, nightly. */
  static SpellHistory nightly(String runs, String... listings) {
    Map<String, String> shown = new TreeMap<>();
    Stream.of(listings).map(each -> each.split(":")).forEach(each -> shown.put(each[0], each[1]));
    return new SpellHistory(START, 1, runs, shown);
  }

  /** With so many more listings that are always shown, so that few are missing at once. */
  SpellHistory among(int others) {
    var all = new TreeMap<>(listings);
    for (int i = 0; i < others; i++) {
      all.put("other" + i, "x".repeat(runs.length()));
    }
    return new SpellHistory(first, daysApart, runs, all);
  }

  SpellHistory every(int days) {
    return new SpellHistory(first, days, runs, listings);
  }

  LocalDate day(int night) {
    return first.plusDays((long) night * daysApart);
  }

  boolean shows(String id, int night) {
    return listings.get(id).charAt(night) == 'x';
  }

  List<RunManifest> manifests(String source) {
    return IntStream.range(0, runs.length())
        .mapToObj(night -> manifest(night, sourceRun(source, night)))
        .toList();
  }

  private RunManifest manifest(int night, Optional<SourceRun> run) {
    return new RunManifest(
        day(night) + "-live",
        "live",
        day(night),
        RunManifest.State.COMPLETE,
        Instant.EPOCH,
        List.of(),
        run.stream().toList(),
        List.of());
  }

  Optional<SourceRun> sourceRun(String source, int night) {
    char kind = runs.charAt(night);
    if (kind == '-') {
      return Optional.empty();
    }
    long shown = listings.keySet().stream().filter(id -> shows(id, night)).count();
    var counts = new SourceRun.Counts(1, 1, 1, OptionalLong.empty(), shown, shown);
    return Optional.of(
        new SourceRun(
            day(night) + "-live",
            day(night),
            source,
            status(Character.toLowerCase(kind)),
            "",
            counts,
            Character.isUpperCase(kind) ? "another scope" : "scope",
            List.of()));
  }

  private static SourceRun.Status status(char kind) {
    return switch (kind) {
      case 'o' -> SourceRun.Status.COMPLETE;
      case 'p' -> SourceRun.Status.PARTIAL;
      default -> SourceRun.Status.EMPTY;
    };
  }

  /** Every spell of a listing, folded in one go. */
  List<Spell> spells(String id) {
    return spells(id, passed());
  }

  /** The spells of every listing. */
  Map<String, List<Spell>> allSpells() {
    List<SpellNight> passed = passed();
    var all = new TreeMap<String, List<Spell>>();
    listings.keySet().forEach(id -> all.put(id, spells(id, passed)));
    return all;
  }

  private List<Spell> spells(String id, List<SpellNight> passed) {
    SpellFold.Folded folded = SpellFold.fold(Optional.empty(), passed, sightings(id));
    var spells = new ArrayList<>(folded.settled());
    folded.current().ifPresent(spells::add);
    return spells;
  }

  List<SpellNight> nights() {
    return SpellNights.of(manifests("a"), FeedWindows.NONE).bySource().getOrDefault("a", List.of());
  }

  List<SpellNight> passed() {
    List<SpellGate.Group> groups =
        listings.keySet().stream()
            .map(id -> new SpellGate.Group(Optional.empty(), shown(id), 1))
            .toList();
    return SpellGate.pass(nights(), groups);
  }

  BitSet shown(String id) {
    var shown = new BitSet();
    IntStream.range(0, runs.length()).filter(night -> shows(id, night)).forEach(shown::set);
    return shown;
  }

  Map<Integer, Spell.Sighting> sightings(String id) {
    return shown(id).stream().boxed().collect(Collectors.toMap(i -> i, i -> sighting(1, 1)));
  }

  /** With two of the five fingerprints as given. */
  static Spell.Sighting sighting(long title, long text) {
    var said =
        new Spell.Said("job", Optional.of("Data"), Optional.empty(), Optional.empty(), List.of());
    return new Spell.Sighting(List.of(title, 0L, 0L, 0L, text), Optional.empty(), said);
  }

  /** "05 OPEN 07" a spell: first seen, state, last seen, and when it ended. */
  static String words(List<Spell> spells) {
    return spells.stream().map(SpellHistory::words).collect(Collectors.joining("; "));
  }

  private static String words(Spell spell) {
    return Stream.of(
            Stream.of(monthAndDay(spell.firstSeen()) + (spell.leftTruncated() ? "<" : "")),
            Stream.of(monthAndDay(spell.standing().lastSeen()), spell.standing().state().name()),
            spell.standing().endedOn().stream().map(SpellHistory::monthAndDay),
            spell.pauses().stream()
                .map(
                    pause ->
                        "away "
                            + monthAndDay(pause.endedOn())
                            + "-"
                            + monthAndDay(pause.reopenedOn())))
        .flatMap(words -> words)
        .collect(Collectors.joining(" "));
  }

  private static String monthAndDay(LocalDate day) {
    return day.toString().substring(5);
  }
}
