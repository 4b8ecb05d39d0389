package jobtrends.reports.dataset;

import static jobtrends.reports.dataset.DataTables.number;
import static jobtrends.reports.dataset.DataTables.share;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.model.OccupationPart;
import jobtrends.model.QualityCheck;
import jobtrends.model.ReferenceCheck;
import jobtrends.model.Restatement;
import jobtrends.model.Trust;
import jobtrends.model.UnknownPart;
import jobtrends.reports.dataset.DataColumn.Type;

/** The data set's tables of how far the others can be trusted. */
final class TrustTables {

  private TrustTables() {}

  static Stream<DataTable> of(Trust trust) {
    return Stream.of(
        restatements(trust.restatements()),
        quality(trust.quality()),
        unknown(trust.unknown()),
        references(trust.references()),
        occupations(trust.occupations()));
  }

  private static DataTable restatements(List<Restatement> rows) {
    return DataTable.<Restatement>of(
            "restatements",
            "one row per role and ISO week, of the last eight weeks that were published before")
        .date("week", "Monday of the week", Restatement::week)
        .text("role", "role, \"All roles\" or \"Unknown role\"", Restatement::role)
        .estimate(index("before", "as published before"), Restatement::before)
        .estimate(index("now", "as published now"), Restatement::now)
        .optional(index("revision", "now less before"), row -> boxed(row.revision()))
        .optional(
            index("largest", "revision of the series farthest from 0, over all its weeks"),
            row -> boxed(row.largest()))
        .text("published", "vintage it is compared with", row -> row.reason().published())
        .text(
            "causes",
            "why the two differ: LATER_DATA, LATE_RUN, LOST_RUN, READ_AGAIN, OTHER_VERSIONS,"
                + " MERGED_DUPLICATES or NOT_KNOWN; empty where they do not",
            TrustTables::causes)
        .text("why", "the same in words", row -> row.reason().words())
        .rows(rows);
  }

  private static DataColumn index(String name, String description) {
    return number(name, "index points", description);
  }

  private static String causes(Restatement row) {
    return row.reason().causes().stream().map(Enum::name).collect(Collectors.joining("; "));
  }

  private static DataTable quality(List<QualityCheck> rows) {
    String unit = "share, 0.02 = 2 %; days for FRESH";
    return DataTable.<QualityCheck>of(
            "quality",
            "one row per run, source, kind and subject: all of each source's newest run, and what"
                + " failed in the last 30 runs")
        .text("run", "run id", QualityCheck::run)
        .date("date", "UTC day the run counts for", QualityCheck::date)
        .text("source", "source id", QualityCheck::source)
        .text(
            "kind",
            "FILLED, UNIQUE, IN_RANGE, REFERENCE, FRESH (days) or UNKNOWN_DRIFT",
            QualityCheck::kind)
        .text("subject", "what it is about", QualityCheck::subject)
        .optional(number("value", unit, "as measured that night"), row -> boxed(row.value()))
        .optional(number("bound", unit, "what it is held against"), row -> boxed(row.bound()))
        .column(new DataColumn("n", Type.INTEGER, "listings", "listings it is of"), QualityCheck::n)
        .text("outcome", "PASSED, FAILED or NOT_RUN", QualityCheck::outcome)
        .text("why", "why it failed or was not run; empty where it passed", QualityCheck::reason)
        .rows(rows);
  }

  private static DataTable unknown(List<UnknownPart> rows) {
    return DataTable.<UnknownPart>of("unknown-shares", "one row per dimension of the level window")
        .text("dimension", "TITLE, CITY, SKILL or PAY", UnknownPart::dimension)
        .text("tables", "tables of this data set it goes with", UnknownPart::tables)
        .estimate(
            share("share", "postings it is unknown of; of titles among all trades, else the field"),
            UnknownPart::share)
        .column(
            new DataColumn(
                "blocks",
                Type.BOOLEAN,
                "",
                "whether more than 40 % are unknown, and nothing is claimed of its trend"),
            UnknownPart::blocks)
        .rows(rows);
  }

  private static DataTable references(List<ReferenceCheck> rows) {
    return DataTable.<ReferenceCheck>of(
            "reference-checks", "one row per reference series of the settings")
        .text("reference", "name of the series", ReferenceCheck::reference)
        .text(
            "measure",
            "what of ours it is held against: DEMAND_INDEX, REMOTE_SHARE or OCCUPATION_MIX",
            ReferenceCheck::measure)
        .estimate(
            number("correlation", "-1 to 1", "Pearson's, over the dates both have; n counts dates"),
            ReferenceCheck::correlation)
        .optional(
            share("duncan", "index of dissimilarity of the two mixes of occupations"),
            row -> boxed(row.duncan()))
        .optional(
            number("design_effect", "times", "what weights that make the mixes alike cost"),
            row -> boxed(row.designEffect()))
        .rows(rows);
  }

  private static DataTable occupations(List<OccupationPart> rows) {
    return DataTable.<OccupationPart>of(
            "occupation-mix", "one row per reference mix and occupation it names")
        .text("reference", "name of the mix", OccupationPart::name)
        .text("occupation", "role of the taxonomy", OccupationPart::occupation)
        .estimate(
            share("share", "of our postings of the occupations it names"), OccupationPart::share)
        .column(share("reference_share", "the same there"), OccupationPart::reference)
        .optional(
            number("weight", "times", "of each of our postings in the reweighted column"),
            row -> boxed(row.weight()))
        .estimate(share("remote", "remote ones of the occupation"), OccupationPart::remote)
        .estimate(share("remote_all", "remote ones of all, as seen"), OccupationPart::remoteOfAll)
        .estimate(
            share("remote_reweighted", "remote ones of all, in the reference mix"),
            OccupationPart::remoteReweighted)
        .rows(rows);
  }

  private static Optional<Object> boxed(OptionalDouble value) {
    return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
  }
}
