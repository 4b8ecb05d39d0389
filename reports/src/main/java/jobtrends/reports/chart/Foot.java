package jobtrends.reports.chart;

import java.util.ArrayList;
import java.util.List;
import jobtrends.model.Statistics;
import jobtrends.reports.chart.SourceHealth.Verdict;

/** The line under a chart: what it rests on. Every chart says the same things in the same order. */
final class Foot {

  private Foot() {}

  /**
   * @param n postings the chart rests on
   * @param notes further sentences, empty ones left out
   */
  static String of(Statistics statistics, long n, String... notes) {
    var sentences = new ArrayList<String>();
    if (statistics.vintage().synthetic()) {
      sentences.add("Synthetic data.");
    }
    sentences.add("n = " + Numbers.count(n) + " postings.");
    for (String note : notes) {
      if (!note.isEmpty()) {
        sentences.add(note);
      }
    }
    sentences.add(sources(statistics));
    sentences.add("Vintage " + statistics.vintage().name() + ".");
    return String.join(" ", sentences);
  }

  private static String sources(Statistics statistics) {
    List<SourceHealth> sources = SourceHealth.inLevelWindow(statistics);
    return SourceHealth.count(sources, Verdict.COMPLETE)
        + " of "
        + sources.size()
        + (sources.size() == 1 ? " source complete." : " sources complete.");
  }
}
