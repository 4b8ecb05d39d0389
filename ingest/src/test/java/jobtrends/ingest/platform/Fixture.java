package jobtrends.ingest.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import jobtrends.ingest.Page;
import jobtrends.ingest.Reading;
import jobtrends.model.Problem;
import jobtrends.model.RawListing;

/** Pages in the platforms' wire formats, all of them invented; and readings as text to compare. */
final class Fixture {

  static final Instant FETCHED = Instant.parse("2026-08-15T02:00:00Z");

  private Fixture() {}

  static Page page(String name, String address) {
    try (InputStream in = Fixture.class.getResourceAsStream("/platforms/" + name)) {
      return of(
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8), address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Page of(String body, String address) {
    return new Page(URI.create(address), FETCHED, "", body);
  }

  static Page withBody(Page page, String body) {
    return new Page(page.uri(), page.fetchedAt(), page.contentType(), body);
  }

  /** One block a listing: its key and origin, then a line a value, line feeds shown as ⏎. */
  static String shown(Reading reading) {
    return reading.listings().stream().map(Fixture::shown).collect(Collectors.joining("\n"));
  }

  static List<String> kinds(Reading reading) {
    return reading.problems().stream().map(Problem::kind).map(Enum::name).toList();
  }

  private static String shown(RawListing listing) {
    String fields =
        listing.fields().entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + " "
                        + String.join(" | ", field.getValue()).replace("\n", "⏎")
                        + "\n")
            .collect(Collectors.joining());
    return listing.key().nativeId() + " " + listing.origin() + "\n" + fields;
  }
}
