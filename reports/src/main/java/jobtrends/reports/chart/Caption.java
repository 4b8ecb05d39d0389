package jobtrends.reports.chart;

import jobtrends.reports.wording.NumberWords;
import jobtrends.reports.wording.Wording;

/**
 * The words around a chart.
 *
 * @param id name of the figure in file names and links
 * @param claim the finding, as a sentence without a full stop; becomes the title
 * @param subtitle measure, unit, base, period
 * @param foot how many postings, which sources, which vintage, what is shaded or left out
 * @param wording the language it is told in, which prints the figures too
 */
public record Caption(String id, String claim, String subtitle, String foot, Wording wording) {

  /** In English. */
  public Caption(String id, String claim, String subtitle, String foot) {
    this(id, claim, subtitle, foot, Wording.ENGLISH);
  }

  NumberWords numbers() {
    return wording.numbers();
  }

  String say(String key, Object... figures) {
    return wording.say(key, figures);
  }
}
