package jobtrends.ingest.landing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** When a dump says that a listing was fetched: ISO 8601, UTC where no zone is given; or epoch. */
final class DumpTimes {

  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern(
          "yyyy-MM-dd[['T'][' ']HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][XXX][XX][X]]", Locale.ROOT);

  private static final int EPOCH_SECONDS_DIGITS = 10;
  private static final int EPOCH_MILLIS_DIGITS = 13;

  private DumpTimes() {}

  static Optional<Instant> read(String printed) {
    String text = printed.strip();
    if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return epoch(text);
    }
    try {
      return Optional.of(
          instant(ISO.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Instant instant(TemporalAccessor time) {
    if (time instanceof OffsetDateTime zoned) {
      return zoned.toInstant();
    }
    return time instanceof LocalDateTime local
        ? local.toInstant(ZoneOffset.UTC)
        : LocalDate.from(time).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private static Optional<Instant> epoch(String digits) {
    return switch (digits.length()) {
      case EPOCH_SECONDS_DIGITS -> Optional.of(Instant.ofEpochSecond(Long.parseLong(digits)));
      case EPOCH_MILLIS_DIGITS -> Optional.of(Instant.ofEpochMilli(Long.parseLong(digits)));
      default -> Optional.empty();
    };
  }
}
