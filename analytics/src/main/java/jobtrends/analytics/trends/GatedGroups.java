package jobtrends.analytics.trends;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jobtrends.model.DemandGroupWeek;
import jobtrends.model.DemandGroupWeek.Group;
import jobtrends.model.Estimate;
import jobtrends.model.Withheld;

/**
 * Demand by group where the places of some sources could not be told: countries and cities are
 * compared over the other sources, families over all.
 */
public final class GatedGroups {

  private GatedGroups() {}

  /**
   * The rows of all sources, in their order, with the index of those that could be told.
   *
   * @param all over all sources
   * @param told over the sources whose places could be told
   */
  public static List<DemandGroupWeek> of(List<DemandGroupWeek> all, List<DemandGroupWeek> told) {
    Map<List<Object>, DemandGroupWeek> byKey =
        told.stream().collect(Collectors.toMap(GatedGroups::key, Function.identity()));
    return all.stream()
        .map(
            row ->
                row.group() == Group.FAMILY
                    ? row
                    : gated(row, Optional.ofNullable(byKey.get(key(row)))))
        .toList();
  }

  private static List<Object> key(DemandGroupWeek row) {
    return List.of(row.week(), row.group(), row.name());
  }

  private static DemandGroupWeek gated(DemandGroupWeek row, Optional<DemandGroupWeek> told) {
    Estimate index = told.map(DemandGroupWeek::index).orElse(none(row));
    boolean isLost = row.index().isPublished() && !index.isPublished();
    return new DemandGroupWeek(
        row.week(), row.group(), row.name(), row.postings(), isLost ? none(row) : index);
  }

  private static Estimate none(DemandGroupWeek row) {
    return Estimate.withheld(Withheld.QUALITY_GATE, row.index().n());
  }
}
