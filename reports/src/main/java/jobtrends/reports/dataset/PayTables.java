package jobtrends.reports.dataset;

import static jobtrends.reports.dataset.DataTables.share;

import java.util.List;
import jobtrends.model.DisclosureWeek;
import jobtrends.model.PayGrowth;
import jobtrends.reports.dataset.DataColumn.Type;

/** The data set's tables of how pay moves, and of whether it can be said to. */
final class PayTables {

  private PayTables() {}

  static DataTable disclosure(List<DisclosureWeek> rows) {
    return DataTable.<DisclosureWeek>of("disclosure-weeks", "one row per ISO week (UTC)")
        .date("week", "Monday of the week", DisclosureWeek::week)
        .estimate(
            share("share", "of postings that state any pay, over sources seen whole that week"),
            DisclosureWeek::share)
        .optional(
            new DataColumn(
                "since",
                Type.DATE,
                "",
                "Monday of the week compared with: of the eight before, the one it differs from"
                    + " most"),
            row -> row.since().map(week -> week))
        .estimate(
            share("change", "share less that week's, over sources seen whole in both"),
            DisclosureWeek::change)
        .column(
            new DataColumn(
                "breaks",
                Type.BOOLEAN,
                "",
                "whether it jumped by more than 10 points: no growth of pay is given across it"),
            DisclosureWeek::breaks)
        .rows(rows);
  }

  static DataTable growth(List<PayGrowth> rows) {
    return DataTable.<PayGrowth>of("pay-growth", "one row per currency, of the newest whole month")
        .text("currency", "ISO 4217; never converted", PayGrowth::currency)
        .date(
            "month",
            "first day of the month; a month is the ISO weeks that begin in it",
            PayGrowth::month)
        .optional(
            new DataColumn(
                "against",
                Type.DATE,
                "",
                "first day of the month compared with: a year, three months or one month before"),
            row -> row.against().map(month -> month))
        .estimate(
            share(
                "growth",
                "median growth of cells alike in role, seniority, country and pay period, over the"
                    + " same sources, not annualised; n counts cells"),
            PayGrowth::growth)
        .estimate(
            share("headline", "mean of three months' growths; n is the fewest cells of a month"),
            PayGrowth::headline)
        .rows(rows);
  }
}
