package jobtrends.reports.chart;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import jobtrends.model.Estimate;
import jobtrends.model.Seniority;
import jobtrends.model.SeniorityShare;
import jobtrends.reports.chart.HeatMap.Cell;
import jobtrends.reports.chart.HeatMap.Row;
import jobtrends.reports.wording.NumberWords;
import jobtrends.reports.wording.Telling;

/** Which level the titles of a role name: roles as rows, levels as columns. */
public final class SeniorityChart {

  private static final String ID = "seniority";
  private static final int MOST_ROLES = 13;

  private SeniorityChart() {}

  public static Figure of(Telling telling) {
    List<SeniorityShare> published =
        telling.statistics().composition().seniority().stream()
            .filter(row -> row.share().isPublished())
            .toList();
    if (published.isEmpty()) {
      return new Unsaid(ID, telling.say("seniority.none", reason(telling)));
    }
    List<Seniority> levels =
        published.stream().map(SeniorityShare::level).distinct().sorted().toList();
    return new HeatMap(
        caption(telling, published),
        telling.say("table.role"),
        levels.stream().map(level -> word(telling, level)).toList(),
        published.stream()
            .map(SeniorityShare::role)
            .distinct()
            .limit(MOST_ROLES)
            .map(role -> row(telling, role, levels))
            .toList());
  }

  private static String reason(Telling telling) {
    return telling.statistics().composition().seniority().stream()
        .findFirst()
        .map(row -> telling.wording().reason(row.share()))
        .orElse(telling.say("withheld.NO_DATA"));
  }

  private static String word(Telling telling, Seniority level) {
    return telling.say("level." + level);
  }

  private static Row row(Telling telling, String role, List<Seniority> levels) {
    return new Row(
        telling.wording().name(role),
        levels.stream().map(level -> cell(telling, role, level)).toList());
  }

  private static Cell cell(Telling telling, String role, Seniority level) {
    return find(telling, row -> row.role().equals(role) && row.level() == level)
        .map(SeniorityShare::share)
        .map(share -> new Cell(share.value(), telling.numbers().share(share)))
        .orElse(new Cell(OptionalDouble.empty(), NumberWords.ABSENT));
  }

  private static Optional<SeniorityShare> find(Telling telling, Predicate<SeniorityShare> which) {
    return telling.statistics().composition().seniority().stream().filter(which).findFirst();
  }

  private static Caption caption(Telling telling, List<SeniorityShare> published) {
    long n = published.stream().mapToLong(row -> row.share().n()).max().orElse(0);
    return new Caption(
        ID,
        claim(telling, published),
        telling.say(
            "seniority.subtitle", telling.numbers().window(telling.statistics().vintage().level())),
        Foot.of(telling, n, telling.say("seniority.note")),
        telling.wording());
  }

  /** Of the first role, which is the one of all where all are shown. */
  private static String claim(Telling telling, List<SeniorityShare> published) {
    String role = published.get(0).role();
    Optional<SeniorityShare> most =
        published.stream()
            .filter(row -> row.role().equals(role) && row.level() != Seniority.UNSPECIFIED)
            .max(comparingDouble(row -> row.share().value().orElseThrow()));
    String silent =
        find(telling, row -> row.role().equals(role) && row.level() == Seniority.UNSPECIFIED)
            .map(SeniorityShare::share)
            .filter(Estimate::isPublished)
            .map(share -> telling.numbers().percent(share.value().orElseThrow()))
            .orElse(telling.numbers().percent(0));
    return most.map(
            row ->
                telling.say(
                    "seniority.claim",
                    word(telling, row.level()),
                    telling.numbers().percent(row.share().value().orElseThrow()),
                    silent))
        .orElseGet(() -> telling.say("seniority.silent", silent));
  }
}
