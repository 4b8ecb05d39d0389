package jobtrends.reports.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jobtrends.model.CityPay;
import jobtrends.model.DemandGroupWeek;
import jobtrends.model.DemandGroupWeek.Group;
import jobtrends.model.DemandWeek;
import jobtrends.model.HiringCity;
import jobtrends.model.PayLevel;
import jobtrends.model.Statistics;
import jobtrends.settings.Nearest;
import jobtrends.settings.Refused;

/**
 * Whom an edition of the report is for.
 *
 * @param subject the role or city it is about; absent where it is about all
 */
public record Audience(Kind kind, Optional<String> subject) {

  /** The full report. */
  public static final Audience EVERYBODY = new Audience(Kind.EVERYBODY, Optional.empty());

  /** One page. */
  public static final Audience BRIEF = new Audience(Kind.BRIEF, Optional.empty());

  /** What an edition is about. */
  public enum Kind {
    EVERYBODY,
    BRIEF,
    ROLE,
    CITY
  }

  /** Those who ask for one role of the taxonomy. */
  public static Audience role(String name) {
    return new Audience(Kind.ROLE, Optional.of(name));
  }

  /** Those who ask for one city, by its English name. */
  public static Audience city(String name) {
    return new Audience(Kind.CITY, Optional.of(name));
  }

  /** The one role it is about. */
  Optional<String> role() {
    return kind == Kind.ROLE ? subject : Optional.empty();
  }

  /** Folder of the edition below that of the report; empty of the full report. */
  String folder() {
    return switch (kind) {
      case EVERYBODY -> "";
      case BRIEF -> "brief";
      case ROLE, CITY ->
          (kind + "-" + subject.orElseThrow())
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^\\p{L}\\p{N}]+", "-")
              .replaceAll("^-|-$", "");
    };
  }

  /**
   * The statistics of the subject alone, those of all beside them where they are compared with.
   *
   * @throws Refused when no posting names the role or city
   */
  Statistics narrowed(Statistics statistics) {
    return switch (kind) {
      case EVERYBODY, BRIEF -> statistics;
      case ROLE -> {
        known("role", roles(statistics));
        yield Narrowed.toRole(statistics, subject.orElseThrow());
      }
      case CITY -> {
        known("city", cities(statistics));
        yield Narrowed.toCity(statistics, subject.orElseThrow());
      }
    };
  }

  private void known(String what, List<String> names) {
    String said = subject.orElseThrow();
    if (names.isEmpty()) {
      throw new Refused("--" + what + " " + said + ": these statistics name no " + what);
    }
    if (!names.contains(said)) {
      throw new Refused("--" + what + ": " + Nearest.sentence(what, said, names));
    }
  }

  private static List<String> roles(Statistics statistics) {
    return statistics.demand().stream()
        .map(DemandWeek::role)
        .filter(role -> !role.equals(DemandWeek.ALL_ROLES))
        .filter(role -> !role.equals(DemandWeek.UNKNOWN_ROLE))
        .distinct()
        .toList();
  }

  private static List<String> cities(Statistics statistics) {
    Stream<String> ranked =
        statistics.cities().stream()
            .filter(city -> !city.country().isEmpty())
            .map(HiringCity::city);
    Stream<String> weekly =
        statistics.history().groups().stream()
            .filter(row -> row.group() == Group.CITY)
            .map(DemandGroupWeek::name)
            .map(name -> name.replaceFirst(", [A-Z]{2}$", ""));
    Stream<String> paying =
        Stream.concat(
            statistics.pay().stream()
                .filter(level -> level.group() == PayLevel.Group.CITY)
                .map(PayLevel::name),
            statistics.composition().cityPay().stream().map(CityPay::city));
    return Stream.of(ranked, weekly, paying).flatMap(names -> names).distinct().toList();
  }
}
