package jobtrends.analytics.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import jobtrends.model.Times;

/**
 * The UTC day a listing says it was posted. A day whose time of day cannot be read is still a day;
 * a relative date is none.
 */
final class PostedDates {

  private static final int ISO_DATE_LENGTH = 10;

  private PostedDates() {}

  static Optional<LocalDate> read(String printed) {
    return Times.read(printed)
        .map(time -> LocalDate.ofInstant(time, ZoneOffset.UTC))
        .or(() -> isoDay(printed.strip()));
  }

  private static Optional<LocalDate> isoDay(String text) {
    try {
      return Optional.of(
          LocalDate.parse(text.substring(0, Math.min(text.length(), ISO_DATE_LENGTH))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
