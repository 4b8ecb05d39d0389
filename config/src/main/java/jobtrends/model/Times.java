package jobtrends.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * A time as sources print it: ISO 8601, UTC where no zone is given and midnight where no hour is;
 * RFC 822; epoch seconds or milliseconds. Anything else, relative times among it, has no instant
 * rather than a guessed one.
 */
public final class Times {

  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("['T'][' ']")
          .optionalStart()
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[XXX][XX][X]")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final DateTimeFormatter RFC_822 =
      DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);

  private static final int EPOCH_SECONDS_DIGITS = 10;
  private static final int EPOCH_MILLIS_DIGITS = 13;

  /** No form is longer; what is longer is not looked at. */
  private static final int LONGEST = 64;

  private Times() {}

  /** The instant of the first form that fits. */
  public static Optional<Instant> read(String printed) {
    String text = printed.strip();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    return text.chars().allMatch(c -> c >= '0' && c <= '9')
        ? epoch(text)
        : iso(text).or(() -> rfc822(text));
  }

  private static Optional<Instant> iso(String text) {
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

  private static Optional<Instant> rfc822(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text, RFC_822).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> epoch(String digits) {
    return switch (digits.length()) {
      case EPOCH_SECONDS_DIGITS -> Optional.of(Instant.ofEpochSecond(Long.parseLong(digits)));
      case EPOCH_MILLIS_DIGITS -> Optional.of(Instant.ofEpochMilli(Long.parseLong(digits)));
      default -> Optional.empty();
    };
  }
}
