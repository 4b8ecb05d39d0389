package jobtrends.reports.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import jobtrends.model.Estimate;
import jobtrends.model.HiringCity;
import jobtrends.model.Statistics;
import jobtrends.model.Withheld;
import jobtrends.reports.ExtremeStatistics;
import jobtrends.reports.SampleStatistics;
import org.junit.jupiter.api.Test;

/** Every row of every table says what its numbers rest on, and gives away none that is hidden. */
class EveryRowTest {

  @Test
  void everyEstimateHasItsIntervalCountsFloorAndReason() {
    int estimates = 0;
    for (DataTable table : DataTables.of(SampleStatistics.whole())) {
      Set<String> names =
          table.columns().stream().map(DataColumn::name).collect(Collectors.toSet());
      assertTrue(
          names.containsAll(Set.of("vintage", "versions", "synthetic")), table.name() + names);
      for (String reason : names) {
        if (reason.endsWith("_reason")) {
          String name = reason.substring(0, reason.length() - "_reason".length());
          estimates++;
          for (String part : List.of("", "_low", "_high", "_n", "_n_eff", "_floor")) {
            assertTrue(names.contains(name + part), table.name() + " lacks " + name + part);
          }
        }
      }
    }
    assertTrue(estimates > 40, "only " + estimates);
  }

  @Test
  void indicesSayWhatIsDoneAboutTheSeasons() {
    assertEquals(
        Set.of("demand-weeks", "demand-group-weeks", "growth", "restatements"),
        DataTables.of(SampleStatistics.whole()).stream()
            .filter(table -> column(table, "adjustment") >= 0)
            .peek(
                table ->
                    assertEquals(
                        Set.of(
                            Optional.of((Object) "not seasonally adjusted: 24 weeks of history")),
                        Set.copyOf(values(table, "adjustment"))))
            .map(DataTable::name)
            .collect(Collectors.toSet()));
  }

  @Test
  void aFloorFailsWhereTooFewIsTheReasonAndIsNotAskedWhereAnotherIs() {
    for (DataTable table : DataTables.of(ExtremeStatistics.withheld())) {
      for (DataColumn column : table.columns()) {
        if (column.name().endsWith("_reason")) {
          String name = column.name().replace("_reason", "");
          List<Optional<Object>> reasons = values(table, column.name());
          List<Optional<Object>> floors = values(table, name + "_floor");
          Map<Optional<Object>, Object> met = new HashMap<>();
          for (int i = 0; i < reasons.size(); i++) {
            met.put(reasons.get(i), floors.get(i).orElseThrow());
          }
          met.forEach((reason, floor) -> assertEquals(expected(reason), floor, table.name()));
        }
      }
    }
  }

  private static String expected(Optional<Object> reason) {
    return reason
        .map(why -> why.equals(Withheld.BELOW_FLOOR.name()) ? "FAILED" : "NOT_ASKED")
        .orElse("PASSED");
  }

  /** S25: neither its postings nor the count of a hidden city stand anywhere in its row. */
  @Test
  void aHiddenCityIsNotGivenAwayByItsRow() {
    Statistics whole = SampleStatistics.whole();
    var hidden =
        new HiringCity(
            "DE",
            "Ulm",
            OptionalLong.empty(),
            HiringCity.Counting.ALL_POSTINGS,
            7.5,
            Estimate.withheld(Withheld.BELOW_FLOOR, 9_000),
            new HiringCity.RankRange(0, 0));
    DataTable cities =
        DataTables.of(
                new Statistics(
                    whole.vintage(),
                    List.of(),
                    List.of(hidden),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()))
            .get(1);

    assertEquals("hiring-cities", cities.name());
    assertEquals(List.of(Optional.empty()), values(cities, "postings"));
    assertTrue(
        cities.rows().get(0).stream().flatMap(Optional::stream).noneMatch(v -> v.equals(7.5)));
  }

  private static List<Optional<Object>> values(DataTable table, String name) {
    int at = column(table, name);
    return table.rows().stream().map(row -> row.get(at)).toList();
  }

  private static int column(DataTable table, String name) {
    return table.columns().stream().map(DataColumn::name).toList().indexOf(name);
  }
}
