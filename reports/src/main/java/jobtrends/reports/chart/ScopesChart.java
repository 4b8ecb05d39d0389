package jobtrends.reports.chart;

import java.util.List;
import java.util.Optional;
import jobtrends.model.ScopeShare;
import jobtrends.reports.chart.BarChart.Bar;
import jobtrends.reports.wording.Telling;

/** From where remote jobs may be done. */
public final class ScopesChart {

  private static final String ID = "remote-scope";
  private static final int MOST_BARS = 12;

  private ScopesChart() {}

  public static Figure of(Telling telling) {
    List<ScopeShare> scopes =
        telling.statistics().composition().scopes().stream()
            .filter(scope -> scope.share().isPublished())
            .toList();
    if (scopes.isEmpty()) {
      return new Unsaid(ID, telling.say("scope.none"));
    }
    return new BarChart(
        caption(telling, scopes),
        telling.say("scope.from"),
        telling.say("scope.measure"),
        List.of(),
        scopes.stream().limit(MOST_BARS).map(scope -> bar(telling, scope)).toList());
  }

  private static String name(Telling telling, String scope) {
    return scope.length() == 2 ? telling.wording().country(scope) : telling.wording().name(scope);
  }

  private static Caption caption(Telling telling, List<ScopeShare> scopes) {
    long n = scopes.get(0).share().n();
    String more =
        scopes.size() > MOST_BARS ? telling.say("scope.more", scopes.size() - MOST_BARS) : "";
    return new Caption(
        ID,
        claim(telling, scopes),
        telling.say(
            "scope.subtitle", telling.numbers().window(telling.statistics().vintage().level())),
        Foot.of(telling, n, telling.say("scope.note"), more),
        telling.wording());
  }

  private static String claim(Telling telling, List<ScopeShare> scopes) {
    Optional<ScopeShare> most =
        scopes.stream().filter(scope -> !scope.scope().equals(ScopeShare.NOT_SAID)).findFirst();
    Optional<ScopeShare> silent =
        scopes.stream().filter(scope -> scope.scope().equals(ScopeShare.NOT_SAID)).findFirst();
    String quiet =
        silent.map(scope -> percent(telling, scope)).orElse(telling.numbers().percent(0));
    return most.map(
            scope ->
                telling.say(
                    "scope.claim", name(telling, scope.scope()), percent(telling, scope), quiet))
        .orElseGet(() -> telling.say("scope.silent", quiet));
  }

  private static String percent(Telling telling, ScopeShare scope) {
    return telling.numbers().percent(scope.share().value().orElseThrow());
  }

  private static Bar bar(Telling telling, ScopeShare scope) {
    return new Bar(
        name(telling, scope.scope()),
        scope.share().value().orElseThrow(),
        scope.share().low(),
        scope.share().high(),
        List.of());
  }
}
