package jobtrends.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jobtrends.ingest.ReferenceRates.Outcome;
import jobtrends.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceRatesTest {

  private static final Instant NOON = Instant.parse("2031-03-07T12:00:00Z");
  private static final URI ADDRESS = URI.create("https://bank.example/rates.zip");
  private static final String TABLE = "Date,USD,JPY,\n2031-03-06,1.20,150,\n";
  private static final Problem DOWN =
      new Problem(Problem.Kind.UNREACHABLE, ADDRESS.toString(), "nobody is there");

  @TempDir private Path folder;

  /** What was asked for, and whether whole. */
  private final List<String> asked = new ArrayList<>();

  @Test
  void theTableIsKeptAsTheBankWroteIt() throws IOException {
    assertEquals(new Outcome.Renewed(), rates(NOON).renew(answering(got(zipped(TABLE)))));
    assertEquals(TABLE, Files.readString(file()));
    assertEquals(List.of("whole"), asked);
  }

  @Test
  void itIsAskedForOnceADay() throws IOException {
    rates(NOON).renew(answering(got(zipped(TABLE))));
    assertEquals(new Outcome.AtHand(), rates(NOON.plusSeconds(3600)).renew(answering(failed())));
    assertEquals(List.of("whole"), asked);
  }

  @Test
  void theNextDayItIsAskedWhetherThereIsNews() throws IOException {
    rates(NOON).renew(answering(got(zipped(TABLE))));
    Instant tomorrow = NOON.plusSeconds(86_400);
    var unchanged = new Fetched.Unchanged(ADDRESS, tomorrow);

    assertEquals(new Outcome.AtHand(), rates(tomorrow).renew(answering(unchanged)));
    assertEquals(new Outcome.AtHand(), rates(tomorrow).renew(answering(failed())));
    assertEquals(List.of("whole", "if new"), asked);
    assertEquals(TABLE, Files.readString(file()));
  }

  @Test
  void whatCannotBeHadLeavesTheFormerTable() throws IOException {
    rates(NOON).renew(answering(got(zipped(TABLE))));
    Instant tomorrow = NOON.plusSeconds(86_400);

    assertEquals(new Outcome.Failed(DOWN), rates(tomorrow).renew(answering(failed())));
    assertEquals(TABLE, Files.readString(file()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>soon back</html>", "Date,USD\n", "Date,USD\n2031-03-06,N/A"})
  void anotherTextIsNotKept(String text) throws IOException {
    assertRefused(zipped(text));
    assertRefused(text.getBytes(UTF_8));
  }

  @Test
  void anyBytesAreATableOrRefused() throws IOException {
    var random = new Random(9);
    for (int i = 0; i < 500; i++) {
      byte[] bytes = zipped(TABLE);
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
      Outcome outcome = rates(NOON).renew(answering(got(bytes)));
      assertEquals(outcome instanceof Outcome.Renewed, Files.exists(file()));
      Files.deleteIfExists(file());
    }
  }

  private void assertRefused(byte[] body) {
    var problem =
        new Problem(
            Problem.Kind.UNKNOWN_PAGE_SHAPE,
            ADDRESS.toString(),
            "no table of exchange rates in the answer");
    assertEquals(new Outcome.Failed(problem), rates(NOON).renew(answering(got(body))));
    assertEquals(false, Files.exists(file()));
  }

  private ReferenceRates rates(Instant now) {
    return new ReferenceRates(file(), ADDRESS, Clock.fixed(now, ZoneOffset.UTC));
  }

  private Path file() {
    return folder.resolve("cache/rates.csv");
  }

  private static Fetched got(byte[] body) {
    return new Fetched.Got(new Exchange(ADDRESS, NOON, 200, Map.of(), body));
  }

  private static Fetched failed() {
    return new Fetched.Failed(DOWN, Optional.empty());
  }

  private PageSource answering(Fetched answer) {
    return new PageSource() {
      @Override
      public Fetched fetch(URI address) {
        asked.add("if new");
        return answer;
      }

      @Override
      public Fetched fetchWhole(URI address) {
        asked.add("whole");
        return answer;
      }
    };
  }

  private static byte[] zipped(String table) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("eurofxref-hist.csv"));
      zip.write(table.getBytes(UTF_8));
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }
}
