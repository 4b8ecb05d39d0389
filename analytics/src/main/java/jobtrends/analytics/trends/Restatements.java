package jobtrends.analytics.trends;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.Restatement;
import jobtrends.model.Restatement.Reason;
import jobtrends.model.Statistics;
import jobtrends.model.Withheld;

/** What a new vintage says of weeks that were published before (S38). */
public final class Restatements {

  private static final int WEEKS = 8;

  private static final Estimate NOT_SAID = Estimate.withheld(Withheld.NO_DATA, 0);

  private static final Reason NOT_ASKED = new Reason("", List.of(), "");

  private Restatements() {}

  /** The same of everything that was published, each row with the reason. */
  public static List<Restatement> toRecords(Statistics before, Statistics now) {
    Reason reason = RestatementCauses.of(before, now);
    Reason none = new Reason(reason.published(), List.of(), "");
    return toRecords(before.demand(), now.demand(), reason).stream()
        .map(row -> row.saysOtherwise() ? row : because(row, none))
        .toList();
  }

  private static Restatement because(Restatement row, Reason reason) {
    return new Restatement(
        row.role(), row.week(), row.before(), row.now(), row.revision(), row.largest(), reason);
  }

  /**
   * One record per role and week, of the last eight weeks of the older vintage; weeks first, roles
   * by name. A role that one of the vintages does not know is withheld in it.
   */
  static List<Restatement> toRecords(List<DemandWeek> before, List<DemandWeek> now, Reason reason) {
    Map<Key, Estimate> then = index(before);
    Map<Key, Estimate> today = index(now);
    List<LocalDate> weeks =
        before.stream()
            .map(DemandWeek::week)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .limit(WEEKS)
            .sorted()
            .toList();
    List<String> roles =
        Stream.concat(before.stream(), now.stream())
            .map(DemandWeek::role)
            .distinct()
            .sorted()
            .toList();
    return weeks.stream()
        .flatMap(week -> roles.stream().map(role -> new Key(role, week)))
        .map(key -> because(record(key, then, today), reason))
        .toList();
  }

  private record Key(String role, LocalDate week) {}

  private static Map<Key, Estimate> index(List<DemandWeek> demand) {
    return demand.stream()
        .collect(Collectors.toMap(row -> new Key(row.role(), row.week()), DemandWeek::index));
  }

  private static Restatement record(Key key, Map<Key, Estimate> before, Map<Key, Estimate> now) {
    return new Restatement(
        key.role(),
        key.week(),
        before.getOrDefault(key, NOT_SAID),
        now.getOrDefault(key, NOT_SAID),
        revision(key, before, now),
        largest(key.role(), before, now),
        NOT_ASKED);
  }

  private static OptionalDouble revision(
      Key key, Map<Key, Estimate> before, Map<Key, Estimate> now) {
    OptionalDouble then = before.getOrDefault(key, NOT_SAID).value();
    OptionalDouble today = now.getOrDefault(key, NOT_SAID).value();
    return then.isPresent() && today.isPresent()
        ? OptionalDouble.of(today.getAsDouble() - then.getAsDouble())
        : OptionalDouble.empty();
  }

  private static OptionalDouble largest(
      String role, Map<Key, Estimate> before, Map<Key, Estimate> now) {
    return before.keySet().stream()
        .filter(key -> key.role().equals(role))
        .sorted(Comparator.comparing(Key::week))
        .flatMapToDouble(key -> revision(key, before, now).stream())
        .boxed()
        .max(Comparator.comparingDouble(Math::abs))
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }
}
