package jobtrends.analytics.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Joins profiles into clusters. Not thread-safe; used once. */
final class DuplicatesClusters {

  /** So many candidates of one group a listing is compared with: bounds the work of huge groups. */
  private static final int MOST_COMPARED = 24;

  private final List<DuplicatesProfile> profiles;
  private final int[] parent;
  private final Map<Integer, Set<Integer>> loose = new TreeMap<>();

  private DuplicatesClusters(List<DuplicatesProfile> profiles) {
    this.profiles = profiles;
    this.parent = new int[profiles.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
  }

  /** Id → smallest id of its cluster. */
  static Map<String, String> of(List<DuplicatesProfile> listings) {
    List<DuplicatesProfile> sorted = new ArrayList<>(listings);
    sorted.sort(Comparator.comparing(DuplicatesProfile::id));
    DuplicatesClusters clusters = new DuplicatesClusters(sorted);
    clusters.groups().values().forEach(clusters::compare);
    clusters.joinLoose();
    return clusters.names();
  }

  private Map<String, List<Integer>> groups() {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      for (String key : profiles.get(i).keys()) {
        groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(i);
      }
    }
    return groups;
  }

  /**
   * Within a group, a listing that names its town is compared with those of a town of the same
   * first word; one that names none with those that name none, and loosely with all.
   */
  private void compare(List<Integer> group) {
    Map<String, List<Integer>> byTown = new HashMap<>();
    group.forEach(i -> byTown.computeIfAbsent(townKey(i), unused -> new ArrayList<>()).add(i));
    byTown.values().forEach(this::joinWithin);
    List<Integer> townless = byTown.getOrDefault("", List.of());
    List<Integer> inTowns = group.stream().filter(i -> profiles.get(i).place().isTown()).toList();
    for (int i : townless) {
      noteLoose(i, inTowns);
    }
  }

  private String townKey(int i) {
    return profiles.get(i).place().town().map(town -> town.split(" ")[0]).orElse("");
  }

  /** Compares each candidate with the first of every cluster that has formed before it. */
  private void joinWithin(List<Integer> candidates) {
    List<Integer> heads = new ArrayList<>();
    for (int i : candidates) {
      heads.stream()
          .filter(head -> root(head) == root(i) || isSame(head, i))
          .forEach(head -> join(head, i));
      if (heads.size() < MOST_COMPARED && heads.stream().noneMatch(head -> root(head) == root(i))) {
        heads.add(i);
      }
    }
  }

  private void noteLoose(int townless, List<Integer> inTowns) {
    for (int other : inTowns.subList(0, Math.min(inTowns.size(), MOST_COMPARED))) {
      if (isSame(townless, other)) {
        loose.computeIfAbsent(townless, unused -> new TreeSet<>()).add(other);
      }
    }
  }

  /**
   * A copy that names no town joins the one cluster it fits; where it fits several towns' jobs, it
   * could be any of them and stays alone.
   */
  private void joinLoose() {
    Map<Integer, Set<Integer>> fits = new TreeMap<>();
    loose.forEach(
        (townless, others) ->
            others.forEach(
                other ->
                    fits.computeIfAbsent(root(townless), unused -> new TreeSet<>())
                        .add(root(other))));
    fits.forEach(
        (townless, roots) -> {
          if (roots.size() == 1) {
            join(townless, roots.iterator().next());
          }
        });
  }

  private boolean isSame(int left, int right) {
    return DuplicatesDecision.of(profiles.get(left), profiles.get(right)).same();
  }

  private int root(int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** Profiles are sorted by id, so the smaller number is the smaller id. */
  private void join(int left, int right) {
    int first = Math.min(root(left), root(right));
    int second = Math.max(root(left), root(right));
    parent[second] = first;
  }

  private Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      names.put(profiles.get(i).id(), profiles.get(root(i)).id());
    }
    return names;
  }
}
