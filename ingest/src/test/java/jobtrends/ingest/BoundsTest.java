package jobtrends.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import jobtrends.model.Field;
import jobtrends.model.ListingKey;
import jobtrends.model.Origin;
import jobtrends.model.Problem;
import jobtrends.model.RawListing;
import org.junit.jupiter.api.Test;

class BoundsTest {

  private static final Page PAGE =
      new Page(URI.create("https://a.example/list"), Instant.EPOCH, "text/html", "");

  @Test
  void aListOfOutlinesStaysOneWhenAListingIsLeftOut() {
    RawListing good = listing("1");
    var reading =
        new Reading(
                List.of(good, listing("../2")),
                List.of(URI.create("https://a.example/1")),
                OptionalLong.of(2),
                List.of())
            .ofOutlines();

    assertEquals(
        new Reading(
                List.of(good),
                reading.nextPages(),
                OptionalLong.of(2),
                List.of(
                    new Problem(
                        Problem.Kind.UNREADABLE_LISTING,
                        PAGE.uri().toString(),
                        "an id that leads out of its place: ../2")))
            .ofOutlines(),
        Bounds.within(reading, PAGE));
  }

  private static RawListing listing(String id) {
    return new RawListing(
        new ListingKey("a", id),
        PAGE.fetchedAt(),
        Origin.HTML,
        Map.of(Field.TITLE, List.of("Engineer")));
  }
}
