package jobtrends.analytics.trends;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jobtrends.model.Withheld;

/**
 * Which cells of a row with a published total are hidden (S25). One hidden cell is the total less
 * its neighbours, so where what is hidden could be worked out, the next smallest is hidden too.
 *
 * @param cells why each hidden cell is, by its position
 * @param total whether the total must be hidden as well: no other cell is left to hide behind
 */
record Suppression(Map<Integer, Withheld> cells, boolean total) {

  Suppression {
    cells = Map.copyOf(cells);
  }

  /**
   * @param counts of one row, none negative
   * @param floor a smaller count is hidden
   */
  static Suppression of(List<Long> counts, long floor) {
    return of(counts, floor, Map.of());
  }

  /**
   * @param already cells that are hidden for other reasons
   */
  static Suppression of(List<Long> counts, long floor, Map<Integer, Withheld> already) {
    Map<Integer, Withheld> hidden = new TreeMap<>(already);
    IntStream.range(0, counts.size())
        .filter(i -> counts.get(i) < floor)
        .forEach(i -> hidden.putIfAbsent(i, Withheld.BELOW_FLOOR));
    Deque<Integer> others = smallestFirst(counts, floor);
    others.removeAll(hidden.keySet());
    while (isDerivable(counts, hidden, floor) && !others.isEmpty()) {
      hidden.put(others.remove(), Withheld.HIDDEN_NEIGHBOUR);
    }
    return new Suppression(hidden, isDerivable(counts, hidden, floor));
  }

  private static Deque<Integer> smallestFirst(List<Long> counts, long floor) {
    return IntStream.range(0, counts.size())
        .boxed()
        .filter(i -> counts.get(i) >= floor)
        .sorted(Comparator.comparing(counts::get))
        .collect(Collectors.toCollection(ArrayDeque::new));
  }

  /**
   * Whether a reader who knows this rule could tell a hidden cell: one is the total less the shown;
   * several are known where their sum is the least or (nearly) the most that such cells can have.
   * At least one of them is below the floor, and none is larger than the smallest shown.
   */
  private static boolean isDerivable(List<Long> counts, Map<Integer, Withheld> hidden, long floor) {
    if (hidden.size() < 2) {
      return hidden.size() == 1;
    }
    long sum = hidden.keySet().stream().mapToLong(counts::get).sum();
    boolean allFull = hidden.size() > 2 && sum == hidden.size() * (floor - 1);
    return sum == 0 || allFull || sum >= most(counts, hidden, floor) - 1;
  }

  private static long most(List<Long> counts, Map<Integer, Withheld> hidden, long floor) {
    return IntStream.range(0, counts.size())
        .filter(i -> !hidden.containsKey(i))
        .mapToLong(counts::get)
        .min()
        .stream()
        .map(smallestShown -> floor - 1 + (hidden.size() - 1) * smallestShown)
        .findFirst()
        .orElse(Long.MAX_VALUE);
  }
}
