package jobtrends.reports.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import jobtrends.model.OpenListing;
import jobtrends.model.Statistics;
import jobtrends.reports.dataset.DataColumn.Type;
import jobtrends.settings.PlatformCatalogue;
import jobtrends.settings.PlatformTerms;

/**
 * The only table whose rows are single listings, and so the only one that asks each source's terms:
 * a row leaves where they let rows be passed on and its embargo is over, with its link and the
 * source's name. A source that is no platform of ours has terms that nobody read: its rows stay.
 *
 * <p>All other tables are statistics. The employers' names among them are counted only where a
 * source names them whose terms let facts leave.
 */
final class ListingRows {

  private ListingRows() {}

  /** A listing that may leave, and the line its source asks for. */
  private record Leaving(OpenListing listing, String attribution) {}

  static DataTable of(Statistics statistics, PlatformCatalogue catalogue) {
    LocalDate published = statistics.vintage().asOf();
    List<Leaving> leaving =
        statistics.listings().stream()
            .flatMap(
                listing ->
                    catalogue.known(listing.key().source()).stream()
                        .map(PlatformTerms::rules)
                        .filter(PlatformTerms.Rules::allowsRows)
                        .filter(rules -> !rules.isUnderEmbargo(listing.outSince(), published))
                        .map(rules -> new Leaving(listing, rules.attribution())))
            .toList();
    return table(leaving);
  }

  private static DataTable table(List<Leaving> rows) {
    DataTable.Builder<Leaving> table =
        DataTable.<Leaving>of(
                "listings",
                "one row per listing seen in the last 28 days, of sources whose terms allow it")
            .text("source", "source id", row -> row.listing().key().source())
            .text("id", "the source's own id", row -> row.listing().key().nativeId())
            .text("posting", "the same for listings of one job", row -> row.listing().job())
            .text("title", "as printed", row -> row.listing().title())
            .optional(string("employer", "as printed"), of(OpenListing::employer))
            .text("url", "its page at the source", row -> row.listing().url())
            .optional(
                new DataColumn("posted_on", Type.DATE, "", "UTC day it says it was posted"),
                of(OpenListing::postedOn))
            .date("first_seen", "first run that saw it", row -> row.listing().firstSeen())
            .date("last_seen", "last run that saw it", row -> row.listing().lastSeen());
    return facts(table)
        .text("attribution", "whom to name beside the link", Leaving::attribution)
        .rows(rows);
  }

  private static DataTable.Builder<Leaving> facts(DataTable.Builder<Leaving> table) {
    return table
        .optional(string("role", "role of the taxonomy"), of(OpenListing::role))
        .text("work_mode", "REMOTE, HYBRID, ONSITE, UNSPECIFIED", row -> row.listing().workMode())
        .text("cities", "with country, sorted", row -> joined(row.listing().cities()))
        .text("countries", "ISO 3166-1 alpha-2", row -> joined(row.listing().countries()))
        .optional(money("pay_min"), pay(pay -> number(pay.min())))
        .optional(money("pay_max"), pay(pay -> number(pay.max())))
        .optional(
            string("pay_currency", "ISO 4217; never converted"),
            pay(pay -> Optional.of(pay.currency())))
        .optional(
            string("pay_period", "HOUR, DAY, WEEK, MONTH or YEAR"),
            pay(pay -> Optional.of(pay.period())));
  }

  private static Function<Leaving, Optional<Object>> of(Function<OpenListing, Optional<?>> reader) {
    return row -> reader.apply(row.listing()).map(value -> value);
  }

  private static Function<Leaving, Optional<Object>> pay(
      Function<OpenListing.Pay, Optional<Object>> reader) {
    return row -> row.listing().pay().flatMap(reader);
  }

  private static Optional<Object> number(OptionalDouble value) {
    return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
  }

  private static String joined(List<String> values) {
    return String.join("; ", values);
  }

  private static DataColumn string(String name, String description) {
    return new DataColumn(name, Type.STRING, "", description);
  }

  private static DataColumn money(String name) {
    return new DataColumn(name, Type.NUMBER, "currency of the row, each pay_period", "as stated");
  }
}
