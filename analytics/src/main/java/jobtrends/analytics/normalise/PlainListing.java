package jobtrends.analytics.normalise;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jobtrends.model.Field;
import jobtrends.model.ListingText;
import jobtrends.model.RawListing;

/**
 * The texts of one listing, cleaned once for all who read them.
 *
 * @param workMode a field of the source about the work mode
 * @param description all that describes the job: a source may send duties and qualifications apart
 * @param country ISO 3166 code of the job's country, where the source names it
 */
record PlainListing(
    String id,
    Optional<PlainText> title,
    Optional<String> company,
    List<PlainText> locations,
    Optional<PlainText> workMode,
    Optional<PlainText> salary,
    Optional<PlainText> description,
    Optional<String> country) {

  static PlainListing of(ListingText listing) {
    return new PlainListing(
        listing.id(),
        listing.title().map(PlainText::ofField),
        listing.company(),
        listing.location().map(PlainText::ofField).stream().toList(),
        Optional.empty(),
        listing.salary().map(PlainText::ofField),
        listing.description().map(PlainText::of),
        listing.country());
  }

  static PlainListing of(RawListing raw) {
    return new PlainListing(
        raw.key().source() + "/" + raw.key().nativeId(),
        first(raw, Field.TITLE),
        raw.first(Field.COMPANY),
        all(raw, Field.LOCATION, PlainText::ofField),
        first(raw, Field.WORK_MODE),
        first(raw, Field.SALARY),
        PlainText.joined(all(raw, Field.DESCRIPTION, PlainText::of)),
        raw.first(Field.COUNTRY));
  }

  private static Optional<PlainText> first(RawListing raw, Field field) {
    return raw.first(field).map(PlainText::ofField);
  }

  private static List<PlainText> all(
      RawListing raw, Field field, Function<String, PlainText> reader) {
    return raw.all(field).stream().map(reader).toList();
  }
}
