package jobtrends.ingest.fetch;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The Retry-After header: seconds, or a date in any of HTTP's three forms (RFC 9110, 10.2.3). */
final class RetryAfter {

  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");
  private static final Pattern TOO_MANY_SECONDS = Pattern.compile("\\d{10,400}");
  private static final long THIRTY_YEARS_IN_SECONDS = 1_000_000_000L;

  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.RFC_1123_DATE_TIME,
          rfc850(),
          DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH)
              .withZone(ZoneOffset.UTC));

  private RetryAfter() {}

  /** When the server wants us back; empty when the value is in no known form. */
  static Optional<Instant> read(String value, Instant now) {
    String trimmed = value.strip();
    if (SECONDS.matcher(trimmed).matches()) {
      return Optional.of(now.plusSeconds(Long.parseLong(trimmed)));
    }
    if (TOO_MANY_SECONDS.matcher(trimmed).matches()) {
      return Optional.of(now.plusSeconds(THIRTY_YEARS_IN_SECONDS));
    }
    return DATES.stream().flatMap(form -> date(form, trimmed).stream()).findFirst();
  }

  private static Optional<Instant> date(DateTimeFormatter form, String value) {
    try {
      return Optional.of(ZonedDateTime.parse(value, form).toInstant());
    } catch (DateTimeException notOfThisForm) {
      return Optional.empty();
    }
  }

  /** Two-digit years: 1970 to 2069. */
  private static DateTimeFormatter rfc850() {
    return new DateTimeFormatterBuilder()
        .appendPattern("EEEE, dd-MMM-")
        .appendValueReduced(ChronoField.YEAR, 2, 2, 1970)
        .appendPattern(" HH:mm:ss 'GMT'")
        .toFormatter(Locale.ENGLISH)
        .withZone(ZoneOffset.UTC);
  }
}
