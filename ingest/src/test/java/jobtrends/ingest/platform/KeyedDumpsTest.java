package jobtrends.ingest.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import jobtrends.model.Field;
import org.junit.jupiter.api.Test;

/** The platforms that ask for a key against real listings, taken from other people's dumps. */
class KeyedDumpsTest {

  private static final Path DUMPS = Path.of("../../shared/captures/dumps");

  @Test
  void everyListingOfAdzunaIsRead() throws IOException {
    Reading reading =
        new Adzuna().read(page("adzuna", "{\"count\":2000,\"results\":%s}", new Adzuna()));

    assertEquals(List.of(), reading.problems());
    assertEquals(2000, reading.listings().size());
    assertEquals(2000, having(Field.COUNTRY, reading));
    assertEquals(208, having(Field.SALARY_MIN, reading));
  }

  @Test
  void everyListingOfTheMuseIsRead() throws IOException {
    Reading reading =
        new TheMuse().read(page("themuse", "{\"total\":200,\"results\":%s}", new TheMuse()));

    assertEquals(List.of(), reading.problems());
    assertEquals(200, reading.listings().size());
    assertEquals(199, having(Field.LOCATION, reading));
    assertEquals(200, having(Field.SENIORITY, reading));
  }

  @Test
  void everyListingOfUsajobsIsRead() throws IOException {
    Reading reading = new UsaJobs().read(page("usajobs", "%s", new UsaJobs()));

    assertEquals(List.of(), reading.problems());
    assertEquals(500, reading.listings().size());
    assertEquals(500, having(Field.SALARY_PERIOD, reading));
    assertEquals(500, having(Field.DESCRIPTION, reading));
    assertEquals(1, reading.nextPages().size());
  }

  private static long having(Field field, Reading reading) {
    return reading.listings().stream().filter(l -> l.first(field).isPresent()).count();
  }

  private static Page page(String name, String around, Platform platform) throws IOException {
    Path dump = DUMPS.resolve(name + ".json.gz");
    assumeTrue(Files.exists(dump), "no dump at " + dump);
    try (var in = new GZIPInputStream(Files.newInputStream(dump))) {
      URI address = platform.firstPages().get(0);
      String body = new String(in.readAllBytes(), UTF_8).strip();
      return Fixture.of(around.replace("%s", body), address.toString());
    }
  }
}
