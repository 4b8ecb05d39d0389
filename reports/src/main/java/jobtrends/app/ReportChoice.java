package jobtrends.app;

import java.util.List;
import jobtrends.reports.page.Audience;
import jobtrends.reports.wording.Wording;
import jobtrends.settings.Claim;
import jobtrends.settings.ClaimsFile;

/**
 * Which edition of a report is drawn.
 *
 * @param audience whom it is for
 * @param wording the language
 * @param claims what is said of the market, to be checked
 */
record ReportChoice(Audience audience, Wording wording, List<Claim> claims) {

  /** The full report in English, with the claims that ship. */
  static final ReportChoice USUAL =
      new ReportChoice(Audience.EVERYBODY, Wording.ENGLISH, ClaimsFile.shipped());

  ReportChoice {
    claims = List.copyOf(claims);
  }
}
