package jobtrends.reports.dataset;

import static jobtrends.reports.dataset.DataTables.integer;
import static jobtrends.reports.dataset.DataTables.number;
import static jobtrends.reports.dataset.DataTables.share;

import java.util.List;
import java.util.stream.Stream;
import jobtrends.model.CityPay;
import jobtrends.model.Composition;
import jobtrends.model.ScopeShare;
import jobtrends.model.SeniorityShare;
import jobtrends.model.SourceValue;

/** The data set's tables of what the postings are made of. */
final class CompositionTables {

  private static final String ROLE = "role";

  private CompositionTables() {}

  static Stream<DataTable> of(Composition composition) {
    return Stream.of(
        seniority(composition.seniority()),
        scopes(composition.scopes()),
        sources(composition.sources()),
        cityPay(composition.cityPay()));
  }

  private static DataTable seniority(List<SeniorityShare> rows) {
    return DataTable.<SeniorityShare>of(
            "seniority-shares",
            "one row per role and level of the level window that any title names")
        .text(ROLE, "role or \"All roles\"", SeniorityShare::role)
        .text(
            "level",
            "the level the title names; UNSPECIFIED is a class of its own",
            SeniorityShare::level)
        .estimate(share("share", "of the role's postings"), SeniorityShare::share)
        .rows(rows);
  }

  private static DataTable scopes(List<ScopeShare> rows) {
    return DataTable.<ScopeShare>of(
            "scope-shares", "one row per country or region remote work may be done from")
        .text("scope", "ISO 3166-1 alpha-2 code, region, or \"(not said)\"", ScopeShare::scope)
        .estimate(
            share("share", "of remote postings; one that names several counts in each"),
            ScopeShare::share)
        .rows(rows);
  }

  private static DataTable sources(List<SourceValue> rows) {
    return DataTable.<SourceValue>of(
            "source-values", "one row per source with a posting in the level window")
        .text("source", "id of the source", SourceValue::source)
        .column(integer("postings", "deduplicated postings it shows"), SourceValue::postings)
        .column(integer("alone", "of those, shown by no other source"), SourceValue::alone)
        .rows(rows);
  }

  private static DataTable cityPay(List<CityPay> rows) {
    return DataTable.<CityPay>of(
            "city-pay", "one row per role, city and money in which any posting states pay")
        .text(ROLE, ROLE, CityPay::role)
        .text("city", "English name, with its country where two have one", CityPay::city)
        .text(
            "money",
            "ISO 4217 as stated, or US_DOLLARS: all currencies at the rate of the posting's day",
            CityPay::money)
        .estimate(
            number("median", "the money of the row, a year, before tax", "middle of the range"),
            CityPay::median)
        .estimate(
            share("disclosure", "of the role's postings in the city, those that state any pay"),
            CityPay::disclosure)
        .rows(rows);
  }
}
