package jobtrends.analytics.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The day a listing says it was posted: ISO dates and times, RFC 822, epoch seconds or
 * milliseconds. Anything else, relative dates among it, has no day rather than a guessed one.
 */
final class PostedDates {

  private static final int ISO_DATE_LENGTH = 10;
  private static final Pattern EPOCH = Pattern.compile("\\d{10}(\\d{3})?");
  private static final int EPOCH_SECOND_DIGITS = 10;

  private static final DateTimeFormatter RFC_822 =
      DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);

  private static final List<Function<String, LocalDate>> FORMS =
      List.of(
          PostedDates::epoch,
          text -> OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC).toLocalDate(),
          text -> LocalDate.parse(text.substring(0, Math.min(text.length(), ISO_DATE_LENGTH))),
          text ->
              OffsetDateTime.parse(text, RFC_822)
                  .withOffsetSameInstant(ZoneOffset.UTC)
                  .toLocalDate());

  private PostedDates() {}

  /** UTC day of the first form that fits. */
  static Optional<LocalDate> read(String printed) {
    String text = printed.strip();
    return FORMS.stream().map(form -> attempt(form, text)).flatMap(Optional::stream).findFirst();
  }

  private static Optional<LocalDate> attempt(Function<String, LocalDate> form, String text) {
    try {
      return Optional.of(form.apply(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate epoch(String text) {
    if (!EPOCH.matcher(text).matches()) {
      throw new DateTimeException("not epoch seconds: " + text);
    }
    long number = Long.parseLong(text);
    Instant instant =
        text.length() == EPOCH_SECOND_DIGITS
            ? Instant.ofEpochSecond(number)
            : Instant.ofEpochMilli(number);
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }
}
