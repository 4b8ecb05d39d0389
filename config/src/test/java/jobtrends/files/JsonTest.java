package jobtrends.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jobtrends.model.Estimate;
import jobtrends.model.Field;
import jobtrends.model.ListingKey;
import jobtrends.model.Origin;
import jobtrends.model.RawListing;
import jobtrends.model.Withheld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonTest {

  @TempDir Path folder;

  @Test
  void listingsComeBackAsTheyWereWritten() throws Exception {
    var listing =
        new RawListing(
            new ListingKey("remotive", "17"),
            Instant.parse("2026-04-23T02:00:00Z"),
            Origin.API,
            Map.of(Field.TITLE, List.of("Data Engineer 東京"), Field.TAG, List.of("java", "sql")));
    Path file = folder.resolve("landing/run/remotive.jsonl.gz");

    Json.writeLines(file, List.of(listing, listing));

    assertEquals(List.of(listing, listing), Json.readLines(file, RawListing.class));
    assertFalse(Files.exists(file.resolveSibling("remotive.jsonl.gz.tmp")));
  }

  @Test
  void aWithheldNumberIsItsReasonAndNoValue() {
    assertEquals(
        "{\"n\":3,\"withheld\":\"BELOW_FLOOR\"}",
        Json.write(Estimate.withheld(Withheld.BELOW_FLOOR, 3)));
  }

  @Test
  void whatIndependentPostingsAreWorthComesBackToo() throws Exception {
    Estimate estimate = Estimate.of(0.2, 0.1, 0.4, 150).worth(16.2);

    assertEquals(estimate, Json.MAPPER.readValue(Json.write(estimate), Estimate.class));
  }

  @Test
  void anEstimateComesBackAsItWasWritten() throws Exception {
    Estimate estimate = Estimate.of(0.125, 0.0546, 0.2611, 40);

    assertEquals(estimate, Json.MAPPER.readValue(Json.write(estimate), Estimate.class));
  }
}
