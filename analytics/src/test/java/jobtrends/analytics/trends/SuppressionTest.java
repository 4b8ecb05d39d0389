package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import jobtrends.model.Withheld;
import org.junit.jupiter.api.Test;

class SuppressionTest {

  private static final int FLOOR = 5;

  /** S25: total 23, floor 5. */
  @Test
  void theNextSmallestIsHiddenWithAHiddenOne() {
    assertEquals(
        new Suppression(Map.of(1, Withheld.BELOW_FLOOR, 2, Withheld.HIDDEN_NEIGHBOUR), false),
        Suppression.of(List.of(12L, 3L, 8L), FLOOR));
  }

  @Test
  void whatIsLargeEnoughIsShownAndTwoSmallOnesHideEachOther() {
    assertEquals(new Suppression(Map.of(), false), Suppression.of(List.of(12L, 5L, 8L), FLOOR));
    assertEquals(new Suppression(Map.of(), false), Suppression.of(List.of(), FLOOR));
    assertEquals(Set.of(1, 2), Suppression.of(List.of(12L, 3L, 2L, 30L), FLOOR).cells().keySet());
  }

  @Test
  void nothingHidesBehindNothing() {
    assertEquals(Set.of(0, 1, 3), Suppression.of(List.of(0L, 0L, 9L, 7L), FLOOR).cells().keySet());
    assertEquals(
        Set.of(0, 1, 2, 3), Suppression.of(List.of(4L, 4L, 4L, 20L), FLOOR).cells().keySet());
    assertEquals(
        new Suppression(Map.of(0, Withheld.BELOW_FLOOR), true), Suppression.of(List.of(3L), FLOOR));
  }

  /**
   * Every row of up to four small counts, as published: two rows that publish the same differ in
   * each hidden cell somewhere, or the reader, who knows the rule as well as we do, could tell it.
   */
  @Test
  void noHiddenCellCanBeWorkedOut() {
    for (int cells = 2; cells <= 4; cells++) {
      Map<List<Object>, List<List<Long>>> published = new HashMap<>();
      for (List<Long> row : rows(cells, 11)) {
        var suppression = Suppression.of(row, FLOOR);
        if (!suppression.cells().isEmpty() && !suppression.total()) {
          published.computeIfAbsent(said(row, suppression), said -> new ArrayList<>()).add(row);
        }
      }
      assertTrue(published.size() > 10);
      published.forEach(SuppressionTest::assertUndecided);
    }
  }

  private static void assertUndecided(List<Object> said, List<List<Long>> rows) {
    Set<Integer> hidden = Suppression.of(rows.get(0), FLOOR).cells().keySet();
    // At the edge of what the test tries, the larger rows that would say the same are missing.
    boolean edge = rows.stream().anyMatch(row -> hidden.stream().anyMatch(i -> row.get(i) > 9));
    for (int cell : hidden) {
      Set<Long> values = new HashSet<>();
      rows.forEach(row -> values.add(row.get(cell)));
      assertTrue(edge || values.size() > 1, said + " gives away " + cell + ": " + rows);
    }
  }

  private static List<Object> said(List<Long> row, Suppression suppression) {
    List<Object> said = new ArrayList<>();
    said.add(row.stream().mapToLong(count -> count).sum());
    IntStream.range(0, row.size())
        .forEach(i -> said.add(suppression.cells().containsKey(i) ? "hidden" : row.get(i)));
    return said;
  }

  private static List<List<Long>> rows(int cells, int below) {
    List<List<Long>> rows = List.of(List.of());
    for (int i = 0; i < cells; i++) {
      List<List<Long>> longer = new ArrayList<>();
      for (List<Long> row : rows) {
        for (long count = 0; count < below; count++) {
          List<Long> next = new ArrayList<>(row);
          next.add(count);
          longer.add(next);
        }
      }
      rows = longer;
    }
    return rows;
  }
}
