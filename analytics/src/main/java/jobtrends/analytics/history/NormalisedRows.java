package jobtrends.analytics.history;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import jobtrends.analytics.DuplicateFinder;
import jobtrends.analytics.ListingNormaliser;
import jobtrends.files.Json;
import jobtrends.model.Field;
import jobtrends.model.NormalisedListing;
import jobtrends.model.Place;
import jobtrends.model.RawListing;
import jobtrends.model.Salary;
import jobtrends.model.SkillAsk;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** What the normaliser understood of a listing, as a row. */
record NormalisedRows(ListingNormaliser normaliser, DuplicateFinder duplicates)
    implements Serializable {

  /** Employment type of what a freelancer offers: supply of work, where a job is demand. */
  private static final String SELLERS_OFFER = "gig";

  private static final StructType WITH_TEXT =
      ListingColumns.UNDERSTOOD.add("text", ListingColumns.TEXT);

  /**
   * One row per distinct listing text, with the columns of {@link ListingColumns#UNDERSTOOD} and
   * {@code text}.
   *
   * <p>In: {@code content}, {@code listing} (JSON), one row per distinct text.
   */
  Dataset<Row> of(Dataset<Row> contents) {
    MapFunction<Row, Row> understand = this::row;
    return contents.select("content", "listing").map(understand, Encoders.row(WITH_TEXT));
  }

  private Row row(Row landed) {
    RawListing listing = read(landed.getString(1));
    NormalisedListing understood = normaliser.normalise(listing);
    Stream<Object> cells =
        Stream.of(
                identity(listing, landed.getString(0)),
                meaning(understood),
                pay(understood),
                whereabouts(listing, understood),
                employer(listing),
                asPrinted(listing),
                Stream.of(ListingTexts.row(listing)))
            .flatMap(cell -> cell);
    return RowFactory.create(cells.toArray());
  }

  private static RawListing read(String json) {
    try {
      return Json.MAPPER.readValue(json, RawListing.class);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException("our own JSON cannot be read: " + e.getMessage(), e);
    }
  }

  private static Stream<Object> identity(RawListing listing, String content) {
    LocalDate posted = listing.first(Field.POSTED_AT).flatMap(PostedDates::read).orElse(null);
    return Stream.of(cells(listing.key().source(), listing.key().nativeId(), content, posted));
  }

  private static Stream<Object> meaning(NormalisedListing understood) {
    return Stream.of(
        cells(
            understood.title().role().orElse(null),
            understood.title().family().orElse(null),
            understood.title().seniority().name().toLowerCase(Locale.ROOT),
            understood.skills().toArray(new String[0]),
            understood.asks().stream().map(NormalisedRows::ask).toArray(Row[]::new)));
  }

  private static Row ask(SkillAsk ask) {
    Integer years = ask.years().isPresent() ? ask.years().getAsInt() : null;
    return RowFactory.create(
        ask.name(), ask.asked().name(), years, ask.onlyIn().toArray(new Long[0]));
  }

  private static Stream<Object> pay(NormalisedListing understood) {
    Optional<Salary> salary = understood.pay().salary();
    return Stream.of(
        cells(
            salary.map(Salary::min).map(NormalisedRows::orNull).orElse(null),
            salary.map(Salary::max).map(NormalisedRows::orNull).orElse(null),
            salary.map(Salary::currency).orElse(null),
            salary.map(stated -> stated.period().name()).orElse(null),
            understood.pay().reason(),
            salary.map(Salary::salariesAYear).map(NormalisedRows::orNull).orElse(null)));
  }

  private static Stream<Object> whereabouts(RawListing listing, NormalisedListing understood) {
    var whereabouts = understood.whereabouts();
    boolean named = listing.first(Field.LOCATION).isPresent();
    return Stream.of(
        cells(
            whereabouts.places().stream().map(NormalisedRows::place).toArray(Row[]::new),
            named,
            whereabouts.mode().name(),
            whereabouts.remoteScope().toArray(new String[0]),
            understood.language().orElse(null)));
  }

  private Stream<Object> employer(RawListing listing) {
    Optional<String> name = listing.first(Field.COMPANY).map(String::strip);
    Optional<String> canonical = name.map(duplicates::employer).filter(text -> !text.isBlank());
    return Stream.of(cells(canonical.orElse(null), name.orElse(null)));
  }

  private static Stream<Object> asPrinted(RawListing listing) {
    return Stream.of(
        cells(
            listing.first(Field.DESCRIPTION).isPresent(),
            listing.first(Field.EMPLOYMENT_TYPE).filter(SELLERS_OFFER::equals).isPresent(),
            listing.first(Field.TITLE).map(String::strip).orElse(null),
            listing.first(Field.URL).map(String::strip).orElse(null)));
  }

  private static Row place(Place place) {
    Long geonameId = place.geonameId().isPresent() ? place.geonameId().getAsLong() : null;
    return RowFactory.create(
        place.city().orElse(null),
        place.admin().orElse(null),
        place.country().orElse(null),
        geonameId);
  }

  private static Integer orNull(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() : null;
  }

  private static Double orNull(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }

  /** Cells of a row; Spark's word for absent is null, and it stays on this side of the border. */
  private static Object[] cells(Object... values) {
    return values;
  }
}
