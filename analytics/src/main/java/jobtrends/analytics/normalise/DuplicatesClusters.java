package jobtrends.analytics.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jobtrends.analytics.normalise.Duplicates.Found;

/** Joins listings into clusters in memory. Not thread-safe; used once. */
final class DuplicatesClusters {

  private static final Comparator<DuplicatesProfile> BY_TOWN =
      Comparator.<DuplicatesProfile, String>comparing(profile -> profile.place().key())
          .thenComparing(DuplicatesProfile::id);

  private final Map<String, String> parents = new TreeMap<>();
  private final List<DuplicatesLink> loose = new ArrayList<>();
  private final List<DuplicatesLink> copies = new ArrayList<>();

  private DuplicatesClusters() {}

  static Map<String, Found> of(List<DuplicatesProfile> listings) {
    DuplicatesClusters clusters = new DuplicatesClusters();
    listings.forEach(listing -> clusters.parents.put(listing.id(), listing.id()));
    groups(listings).forEach(clusters::compare);
    clusters.joinLoose();
    return clusters.found();
  }

  private static List<List<DuplicatesProfile>> groups(List<DuplicatesProfile> listings) {
    Map<Long, List<DuplicatesProfile>> groups = new HashMap<>();
    listings.forEach(
        listing ->
            Set.copyOf(listing.keys())
                .forEach(
                    key -> groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(listing)));
    return groups.values().stream().filter(group -> group.size() > 1).toList();
  }

  private void compare(List<DuplicatesProfile> candidates) {
    candidates.sort(BY_TOWN);
    DuplicatesGroup group = new DuplicatesGroup();
    candidates.stream().flatMap(group::add).forEach(this::note);
  }

  private void note(DuplicatesLink link) {
    switch (link.kind()) {
      case SAME -> join(link.listing(), link.other());
      case SAME_IF_ONLY_FIT -> loose.add(link);
      case AGENCY_COPY -> copies.add(link);
      case UNCOMPARED -> {
        // A group of its own until another key finds its job.
      }
    }
  }

  /**
   * A copy that names no town joins the one cluster it fits; where it fits several towns' jobs, it
   * could be any of them and stays alone.
   */
  private void joinLoose() {
    Map<String, Set<String>> fits = new TreeMap<>();
    loose.forEach(
        link ->
            fits.computeIfAbsent(root(link.listing()), unused -> new TreeSet<>())
                .add(root(link.other())));
    fits.forEach(
        (townless, roots) -> {
          if (roots.size() == 1) {
            join(townless, roots.iterator().next());
          }
        });
  }

  private String root(String id) {
    String at = id;
    while (!parents.get(at).equals(at)) {
      parents.put(at, parents.get(parents.get(at)));
      at = parents.get(at);
    }
    return at;
  }

  private void join(String left, String right) {
    String one = root(left);
    String two = root(right);
    boolean inOrder = one.compareTo(two) <= 0;
    parents.put(inOrder ? two : one, inOrder ? one : two);
  }

  private Map<String, Found> found() {
    Map<String, Set<String>> others = new TreeMap<>();
    copies.forEach(
        copy -> {
          others
              .computeIfAbsent(root(copy.listing()), c -> new TreeSet<>())
              .add(root(copy.other()));
          others
              .computeIfAbsent(root(copy.other()), c -> new TreeSet<>())
              .add(root(copy.listing()));
        });
    Map<String, Found> found = new TreeMap<>();
    parents
        .keySet()
        .forEach(id -> found.put(id, new Found(root(id), others.getOrDefault(root(id), Set.of()))));
    return found;
  }
}
