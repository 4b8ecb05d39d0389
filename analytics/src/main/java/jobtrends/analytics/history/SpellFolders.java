package jobtrends.analytics.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where spells are kept: a folder per state that was reached, named by {@link SpellNights#names},
 * with what was settled on the way to it, what is current in it, and the name of the state it was
 * reached from. A folder is written under another name and renamed: that is its commit. None is
 * ever changed; a state that no run leads to any more is renamed away before it is deleted. States
 * too old to be gone back to are put together, many into one: a thousand small folders take twenty
 * times as long to read as one with the same rows.
 *
 * @param back so far back, in states, a run may arrive late at the cost of the runs after it; and
 *     so many older ones are put together at a time
 */
record SpellFolders(Path root, int back) {

  private static final String WRITING = "_writing";
  private static final String DROPPED = "_dropped";
  private static final String SETTLED = "settled";
  private static final String CURRENT = "current";
  private static final String BASE = "base";

  private static final int USUAL_BACK = 60;

  SpellFolders(Path root) {
    this(root, USUAL_BACK);
  }

  /** The newest of the states that is on disk, with all it was reached by. */
  Optional<String> newest(List<String> states) {
    Set<String> there = Set.copyOf(states());
    return reversed(states).stream()
        .filter(state -> there.contains(state) && Files.isDirectory(current(state)))
        .filter(state -> there.containsAll(lineage(state, there)))
        .findFirst();
  }

  /** States on disk, in the order of their runs. */
  List<String> states() {
    return Folders.names(root).stream().filter(name -> !name.startsWith("_")).toList();
  }

  Path current(String state) {
    return root.resolve(state).resolve(CURRENT);
  }

  /** What was settled on the way to a state. */
  List<Path> settled(String state) {
    return lineage(state).stream().map(each -> root.resolve(each).resolve(SETTLED)).toList();
  }

  private List<String> lineage(String state) {
    return lineage(state, Set.copyOf(states()));
  }

  /** The states it was reached by, itself last; from the first that is missing on, if one is. */
  private List<String> lineage(String state, Set<String> there) {
    var lineage = new ArrayList<String>();
    for (String at = state; !at.isEmpty(); at = there.contains(at) ? base(at) : "") {
      lineage.add(at);
    }
    Collections.reverse(lineage);
    return lineage;
  }

  private String base(String state) {
    try {
      return Files.readString(root.resolve(state).resolve(BASE), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the spells of " + state, e);
    }
  }

  /** An empty place to write a state's tables to. */
  Writing begin() {
    Path folder = root.resolve(WRITING);
    Folders.delete(folder);
    Folders.create(folder);
    return new Writing(folder, folder.resolve(SETTLED), folder.resolve(CURRENT));
  }

  /** Where a state's tables go before it can be seen. */
  record Writing(Path folder, Path settled, Path current) {}

  /** Makes it the state of that name, reached from {@code base}; that of no run is empty. */
  void commit(Writing writing, String state, String base) {
    try {
      Files.writeString(writing.folder().resolve(BASE), base, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the spells of " + state, e);
    }
    drop(state);
    Folders.moveIntoSight(writing.folder(), root.resolve(state));
  }

  /**
   * Drops what no run leads to any more, and what is too old to go back to. A look back at an
   * earlier day drops nothing: the later states are still good.
   */
  void tidy(String state) {
    List<String> all = states();
    String last = all.get(all.size() - 1);
    if (day(last).compareTo(day(state)) > 0) {
      return;
    }
    List<String> lineage = lineage(state);
    Set<String> alive = new HashSet<>(lineage);
    reversed(all).stream().filter(name -> !alive.contains(name)).forEach(this::drop);
    lineage.stream()
        .limit(Math.max(0, lineage.size() - back))
        .map(this::current)
        .filter(Files::exists)
        .forEach(this::drop);
  }

  /** The newest of the states that are to be put together; empty while they are few. */
  Optional<String> overdue(String state) {
    List<String> lineage = lineage(state);
    int old = lineage.size() - back;
    return old > back ? Optional.of(lineage.get(old - 1)) : Optional.empty();
  }

  private static String day(String state) {
    return state.substring(0, state.indexOf('_'));
  }

  /** Drops every state whose name is not before {@code prefix}, newest first. */
  void dropFrom(String prefix) {
    reversed(states()).stream().filter(name -> name.compareTo(prefix) >= 0).forEach(this::drop);
  }

  private void drop(String state) {
    drop(root.resolve(state));
  }

  private void drop(Path folder) {
    if (Files.exists(folder)) {
      Path dropped = root.resolve(DROPPED);
      Folders.delete(dropped);
      Folders.moveIntoSight(folder, dropped);
      Folders.delete(dropped);
    }
  }

  private static List<String> reversed(List<String> names) {
    var reversed = new ArrayList<>(names);
    Collections.reverse(reversed);
    return reversed;
  }
}
