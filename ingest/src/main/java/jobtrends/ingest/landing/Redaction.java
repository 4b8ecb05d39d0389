package jobtrends.ingest.landing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jobtrends.model.Field;
import jobtrends.model.Problem;
import jobtrends.model.RawListing;

/**
 * Takes personal data out of a listing before it is landed: e-mail addresses out of every text,
 * phone numbers out of prose. What stood there is never repeated, only counted.
 *
 * <p>Linear in the length of the text.
 */
public final class Redaction {

  /** Stands where something was taken out. */
  static final String MARK = "[redacted]";

  /** Addresses stay as they are; what looks like a mailbox in one is part of the address. */
  private static final Set<Field> ADDRESSES = EnumSet.of(Field.URL, Field.APPLY_URL);

  /** Prose; the other fields hold numbers, dates and words of the source's own. */
  private static final Set<Field> PROSE =
      EnumSet.of(Field.TITLE, Field.COMPANY, Field.LOCATION, Field.DESCRIPTION);

  private Redaction() {}

  /**
   * @param problems one {@link Problem.Kind#REDACTED} for each piece taken out
   */
  public record Redacted(RawListing listing, List<Problem> problems) {}

  public static Redacted of(RawListing listing) {
    var problems = new ArrayList<Problem>();
    Map<Field, List<String>> fields = new EnumMap<>(Field.class);
    listing
        .fields()
        .forEach(
            (field, values) ->
                fields.put(
                    field,
                    values.stream()
                        .map(value -> clean(new Text(listing, field, value), problems))
                        .toList()));
    return problems.isEmpty()
        ? new Redacted(listing, List.of())
        : new Redacted(
            new RawListing(listing.key(), listing.fetchedAt(), listing.origin(), fields),
            List.copyOf(problems));
  }

  private record Text(RawListing listing, Field field, String value) {

    Problem removed(String what) {
      String where = listing.key().source() + "/" + listing.key().nativeId() + " " + field;
      return new Problem(Problem.Kind.REDACTED, where, what);
    }
  }

  /** The text without personal data; empty when it was nothing else. */
  private static String clean(Text text, List<Problem> problems) {
    if (ADDRESSES.contains(text.field())) {
      return withoutMailbox(text, problems);
    }
    List<Span> mailboxes = MailAddresses.in(text.value());
    mailboxes.forEach(span -> problems.add(text.removed("an e-mail address")));
    String clean = Span.cut(text.value(), mailboxes, MARK);
    if (!PROSE.contains(text.field())) {
      return clean;
    }
    List<Span> phones = PhoneNumbers.in(clean);
    phones.forEach(span -> problems.add(text.removed("a phone number")));
    return Span.cut(clean, phones, MARK);
  }

  private static String withoutMailbox(Text text, List<Problem> problems) {
    if (!text.value().strip().toLowerCase(Locale.ROOT).startsWith("mailto:")) {
      return text.value();
    }
    problems.add(text.removed("an e-mail address"));
    return "";
  }
}
