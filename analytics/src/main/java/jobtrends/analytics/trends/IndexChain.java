package jobtrends.analytics.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The chain of the demand index (S4): which week is linked to which, decided once over all roles,
 * and each role's level along it.
 *
 * <p>A week is linked to the latest earlier week with which sources holding at least 80 % of its
 * postings can be compared. Sources in their first whole week are left out of the 80 %: they cannot
 * be compared yet and take nothing from what can. A week that cannot be linked begins a new chain
 * and is never joined to the old one by assumption; the newest chain of two weeks or more is the
 * one published, and weeks outside it are withheld.
 */
final class IndexChain {

  static final double MATCHED_FLOOR = 0.8;

  private final Set<LocalDate> weeks;
  private final Map<LocalDate, LocalDate> linkedTo;

  private IndexChain(List<LocalDate> weeks, Map<LocalDate, LocalDate> linkedTo) {
    this.weeks = new LinkedHashSet<>(weeks);
    this.linkedTo = linkedTo;
  }

  /**
   * @param comparable weeks seen whole, in order
   * @param all counts over all roles
   */
  static IndexChain of(List<LocalDate> comparable, DemandCounts all) {
    Map<LocalDate, LocalDate> links = new HashMap<>();
    Map<LocalDate, LocalDate> starts = new HashMap<>();
    Map<LocalDate, List<LocalDate>> chains = new TreeMap<>();
    for (int i = 0; i < comparable.size(); i++) {
      LocalDate week = comparable.get(i);
      earlier(comparable, i).stream()
          .filter(before -> matchedShare(all, before, week) >= MATCHED_FLOOR)
          .findFirst()
          .ifPresent(before -> links.put(week, before));
      LocalDate start = links.containsKey(week) ? starts.get(links.get(week)) : week;
      starts.put(week, start);
      chains.computeIfAbsent(start, first -> new ArrayList<>()).add(week);
    }
    List<LocalDate> newest =
        chains.values().stream()
            .filter(chain -> chain.size() > 1)
            .reduce((older, newer) -> newer)
            .orElse(List.of());
    return new IndexChain(newest, links);
  }

  /** The weeks that can be reached back to, latest first. */
  static List<LocalDate> earlier(List<LocalDate> weeks, int index) {
    var earlier = new ArrayList<>(weeks.subList(Math.max(0, index - SourceUses.REACH), index));
    Collections.reverse(earlier);
    return earlier;
  }

  /** Share of the week's postings that are in sources also whole in the earlier week. */
  static double matchedShare(DemandCounts all, LocalDate before, LocalDate week) {
    double entered = all.jobs(week, DemandCounts.Use.ENTERED, week);
    double matched = all.jobs(week, DemandCounts.Use.AFTER, before);
    return entered == 0 ? 0 : matched / entered;
  }

  /** The weeks of the published chain, in order; empty when no two weeks can be compared. */
  List<LocalDate> weeks() {
    return List.copyOf(weeks);
  }

  /** Whether a week is in the published chain. */
  boolean has(LocalDate week) {
    return weeks.contains(week);
  }

  /** The earlier week a week is linked to; the first of a chain to none. */
  Optional<LocalDate> linkedTo(LocalDate week) {
    return Optional.ofNullable(linkedTo.get(week));
  }

  /**
   * Level of a role in each week of the chain, its first week with postings = 1. A week whose link
   * leads to a week without postings has no level: a ratio to nothing is not growth.
   */
  Map<LocalDate, Double> levels(DemandCounts role) {
    Map<LocalDate, Double> levels = new TreeMap<>();
    for (LocalDate week : weeks) {
      Optional<LocalDate> before = linkedTo(week).filter(levels::containsKey);
      if (before.isPresent()) {
        double then = role.jobs(before.get(), DemandCounts.Use.BEFORE, week);
        double now = role.jobs(week, DemandCounts.Use.AFTER, before.get());
        if (then > 0) {
          levels.put(week, levels.get(before.get()) * now / then);
        }
      } else if (levels.isEmpty() && role.seen(week) > 0) {
        levels.put(week, 1.0);
      }
    }
    return levels;
  }
}
