package jobtrends.reports.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jobtrends.model.DemandWeek;
import jobtrends.model.Vintage.Totals;
import jobtrends.reports.chart.SourceHealth.Verdict;
import jobtrends.reports.wording.Telling;

/** The line under a chart: what it rests on. Every chart says the same things in the same order. */
final class Foot {

  private Foot() {}

  /**
   * @param n postings the chart rests on
   * @param notes further sentences, empty ones left out
   */
  static String of(Telling telling, long n, String... notes) {
    var sentences = new ArrayList<String>();
    var vintage = telling.statistics().vintage();
    if (vintage.synthetic()) {
      sentences.add(telling.say("foot.synthetic"));
    }
    sentences.add(telling.say("foot.n", telling.numbers().count(n)));
    for (String note : notes) {
      if (!note.isEmpty()) {
        sentences.add(note);
      }
    }
    sentences.add(sources(telling));
    duplicates(telling).ifPresent(sentences::add);
    sentences.add(telling.say("foot.vintage", vintage.name()));
    return String.join(" ", sentences);
  }

  private static String sources(Telling telling) {
    List<SourceHealth> sources = SourceHealth.inLevelWindow(telling.statistics());
    return telling.say(
        "foot.sources", SourceHealth.count(sources, Verdict.COMPLETE), sources.size());
  }

  private static Optional<String> duplicates(Telling telling) {
    Totals totals = telling.statistics().vintage().totals();
    return totals.listings() == 0
        ? Optional.empty()
        : Optional.of(
            telling.say(
                "foot.duplicates",
                telling.numbers().percent(1 - (double) totals.postings() / totals.listings())));
  }

  /** How much of the last week's postings came from sources that could be compared. */
  static String matched(Telling telling) {
    return telling.statistics().demand().stream()
        .filter(week -> week.index().isPublished())
        .max(Comparator.comparing(DemandWeek::week))
        .map(week -> telling.numbers().percent(week.coverage().matchedShare()))
        .map(share -> telling.say("foot.matched", share))
        .orElse("");
  }
}
