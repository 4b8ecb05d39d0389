package jobtrends.ingest.landing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jobtrends.model.Field;
import jobtrends.model.Problem;
import jobtrends.model.RawListing;

/**
 * Takes personal data out of a listing before it is landed: e-mail addresses, messenger handles and
 * the fetcher's own address out of every text; phone numbers and the names of people to write to
 * out of prose. What stood there is never repeated, only counted, by its kind.
 *
 * <p>Texts are looked at as a reader sees them, character references and tags undone. Linear in the
 * length of the text.
 */
public final class Redaction {

  /** Stands where something was taken out. */
  static final String MARK = "[redacted]";

  /** The same within an address, where brackets may not stand. */
  private static final String MARK_IN_ADDRESS = "redacted";

  private static final Set<Field> ADDRESSES = EnumSet.of(Field.URL, Field.APPLY_URL);

  /** The others hold the source's own numbers, dates and words, or text of one kind only. */
  private static final Set<Field> PROSE =
      EnumSet.of(
          Field.TITLE,
          Field.COMPANY,
          Field.LOCATION,
          Field.DESCRIPTION,
          Field.SALARY,
          Field.CATEGORY,
          Field.TAG);

  private static final Map<String, Personal> PERSONAL_SCHEMES =
      Map.of("mailto:", Personal.MAIL, "tel:", Personal.PHONE, "sms:", Personal.PHONE);

  private Redaction() {}

  /**
   * @param problems one for each piece taken out, of the kind that says what it was
   */
  public record Redacted(RawListing listing, List<Problem> problems) {}

  private record Piece(Span span, Personal what) {}

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

    Problem removed(Personal what) {
      return what.removedFrom(
          listing.key().source() + "/" + listing.key().nativeId() + " " + field);
    }
  }

  /** The text without personal data; empty when it was nothing else. */
  private static String clean(Text text, List<Problem> problems) {
    boolean address = ADDRESSES.contains(text.field());
    if (address && isPersonal(text, problems)) {
      return "";
    }
    List<Piece> pieces = address ? inAddress(text.value()) : inText(text);
    pieces.forEach(piece -> problems.add(text.removed(piece.what())));
    return Span.cut(
        text.value(), pieces.stream().map(Piece::span).toList(), address ? MARK_IN_ADDRESS : MARK);
  }

  /** An address that leads to a mailbox, a telephone or a chat leads nowhere else. */
  private static boolean isPersonal(Text text, List<Problem> problems) {
    String address = text.value().strip().toLowerCase(Locale.ROOT);
    Optional<Personal> what =
        PERSONAL_SCHEMES.entrySet().stream()
            .filter(scheme -> address.startsWith(scheme.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .or(() -> chat(address));
    what.ifPresent(kind -> problems.add(text.removed(kind)));
    return what.isPresent();
  }

  private static Optional<Personal> chat(String address) {
    return Handles.in(address).stream()
        .filter(span -> span.start() == 0)
        .map(span -> Personal.HANDLE)
        .findFirst();
  }

  private static List<Piece> inAddress(String address) {
    return apart(found(TextView.of(address), Personal.MAIL, MailAddresses::in));
  }

  /** What tags hold is looked at too: links stand there. */
  private static List<Piece> inText(Text text) {
    TextView marked = TextView.of(text.value());
    Stream<Piece> seen = inText(text.field(), marked.withoutTags());
    return apart(marked.hasTags() ? Stream.concat(seen, inTags(text.field(), marked)) : seen);
  }

  private static Stream<Piece> inTags(Field field, TextView marked) {
    return Stream.of(
            found(marked, Personal.MAIL, MailAddresses::in),
            found(marked, Personal.HANDLE, Handles::links),
            PROSE.contains(field)
                ? found(marked, Personal.PHONE, PhoneNumbers::in)
                : Stream.<Piece>empty())
        .flatMap(pieces -> pieces);
  }

  private static Stream<Piece> inText(Field field, TextView bare) {
    Stream<Piece> anywhere =
        Stream.of(
                found(bare, Personal.MAIL, MailAddresses::in),
                found(bare, Personal.HANDLE, Handles::in),
                found(bare, Personal.FETCHER, FetcherTokens::in))
            .flatMap(pieces -> pieces);
    return PROSE.contains(field) ? Stream.concat(anywhere, inProse(field, bare)) : anywhere;
  }

  private static Stream<Piece> inProse(Field field, TextView bare) {
    return Stream.concat(
        found(bare, Personal.PHONE, PhoneNumbers::in),
        found(
            bare,
            Personal.NAME,
            field == Field.DESCRIPTION ? PersonNames::in : PersonNames::inLabel));
  }

  private static Stream<Piece> found(
      TextView view, Personal what, Function<String, List<Span>> finder) {
    return view.original(finder.apply(view.text())).stream().map(span -> new Piece(span, what));
  }

  /** In order, and what overlaps as one piece, named after what begins first. */
  private static List<Piece> apart(Stream<Piece> pieces) {
    var apart = new ArrayList<Piece>();
    pieces
        .sorted(
            Comparator.comparing((Piece piece) -> piece.span().start())
                .thenComparing(piece -> -piece.span().end()))
        .forEach(piece -> join(apart, piece));
    return apart;
  }

  private static void join(List<Piece> apart, Piece next) {
    int last = apart.size() - 1;
    if (last < 0 || apart.get(last).span().end() <= next.span().start()) {
      apart.add(next);
    } else {
      Piece before = apart.get(last);
      int end = Math.max(before.span().end(), next.span().end());
      apart.set(last, new Piece(new Span(before.span().start(), end), before.what()));
    }
  }
}
