package jobtrends.analytics.history;

import java.util.List;
import java.util.Optional;
import jobtrends.model.Field;
import jobtrends.model.ListingText;
import jobtrends.model.RawListing;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** What the duplicate finder reads of a listing, to a row and back. */
final class ListingTexts {

  private static final String BETWEEN_PLACES = "; ";
  private static final String BETWEEN_TEXTS = "\n";

  private ListingTexts() {}

  static Row row(RawListing listing) {
    return RowFactory.create(
        listing.first(Field.TITLE).orElse(null),
        listing.first(Field.COMPANY).orElse(null),
        joined(listing.all(Field.LOCATION), BETWEEN_PLACES),
        listing.first(Field.SALARY).orElse(null),
        joined(listing.all(Field.DESCRIPTION), BETWEEN_TEXTS),
        listing.first(Field.COUNTRY).orElse(null),
        listing.first(Field.POSTED_AT).orElse(null));
  }

  static ListingText read(String id, Row text) {
    return new ListingText(
        id,
        cell(text, 0),
        cell(text, 1),
        cell(text, 2),
        cell(text, 3),
        cell(text, 4),
        cell(text, 5),
        cell(text, 6));
  }

  /** A row's cell is null where the source said nothing. */
  private static String joined(List<String> printed, String between) {
    return printed.isEmpty() ? null : String.join(between, printed);
  }

  private static Optional<String> cell(Row text, int index) {
    return Optional.ofNullable(text.getString(index));
  }
}
