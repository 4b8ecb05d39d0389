package jobtrends.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jobtrends.files.Json;
import jobtrends.ingest.platform.Platforms;
import jobtrends.settings.PlatformCatalogue;
import jobtrends.settings.PlatformTerms;
import jobtrends.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

/** Every source as a person and as a machine sees it. */
class PlatformsCommandTest {

  private static final List<PlatformTerms> ALL = PlatformCatalogue.shipped().all();

  @ParameterizedTest
  @ValueSource(ints = {72, 80, 100})
  void noLineIsWiderThanTheScreen(int width) {
    List<String> lines = new PlatformSheet(width, Ansi.OFF).of(states());

    assertEquals(
        List.of(),
        lines.stream()
            .filter(line -> line.length() > width || !line.equals(line.stripTrailing()))
            .toList());
    assertEquals(
        PlatformCatalogue.IDS,
        lines.stream()
            .filter(line -> line.matches(" {2}[a-z]\\w+ .*"))
            .map(line -> line.strip().replaceFirst(" .*", ""))
            .toList());
  }

  @Test
  void anEntrySaysEverythingItsTermsAskFor() {
    assertEquals(
        """
        Official interfaces with your own key: on when the key is set

          upwork               off  set UPWORK_TOKEN (or UPWORK_CLIENT_ID,
                                    UPWORK_CLIENT_SECRET, UPWORK_REFRESH_TOKEN) in the
                                    environment. Its terms forbid scraping; only its
                                    GraphQL API may be used, with the user's own key,
                                    and nothing kept beyond 24 hours.
            pace                    2 s between requests
            publishes               statistics only, nothing of a listing; credits
                                    Upwork (https://www.upwork.com)
            keeps                   pages and rows for 24 h, its counts for good
            key                     UPWORK_TOKEN (not set); or UPWORK_CLIENT_ID (set),
                                    UPWORK_CLIENT_SECRET (not set), UPWORK_REFRESH_TOKEN
                                    (not set)
            reader                  built to the documented form; has not met the live
                                    site
            terms                   Terms of Use v4.12 ('no scraping allowed') and API
                                    terms v2.3 (cache 24 hours at most, transformed data
                                    included): third-party checks; read 2026-08-13

        """,
        section("Official", "freelancer"));
  }

  /** The text from a heading up to an id. */
  private static String section(String heading, String next) {
    List<String> lines = new PlatformSheet(80, Ansi.OFF).of(states());
    var section = new ArrayList<String>();
    boolean inside = false;
    for (String line : lines) {
      inside = (inside || line.startsWith(heading)) && !line.startsWith("  " + next + " ");
      if (inside) {
        section.add(line);
      }
    }
    return String.join("\n", section) + "\n";
  }

  private static List<PlatformState> states() {
    Set<String> environment = Set.of("UPWORK_CLIENT_ID");
    return ALL.stream()
        .map(
            terms ->
                new PlatformState(
                    terms,
                    CrawlChoice.of(
                        terms,
                        Settings.DEFAULTS.choice(terms.id()),
                        new CrawlChoice.Facts(
                            Platforms.byId("weworkremotely"),
                            environment::contains,
                            List.of(),
                            Instant.EPOCH)),
                    environment::contains,
                    Optional.empty()))
        .toList();
  }

  @Test
  void machinesGetOneArray() throws IOException {
    Typed answer = Typed.of("platforms", "--json");

    JsonNode array = Json.MAPPER.readTree(answer.out());
    var ids = new ArrayList<String>();
    array.forEach(platform -> ids.add(platform.path("id").asText()));
    assertEquals(PlatformCatalogue.IDS, ids);
    JsonNode jobicy = array.get(ids.indexOf("jobicy"));
    assertEquals("open", jobicy.path("access").asText());
    assertEquals("on", jobicy.path("state").asText());
    assertEquals(24, jobicy.path("pollsPerDay").asInt());
    assertEquals("PT1H", jobicy.path("betweenPolls").asText());
    assertEquals("PT6H", jobicy.path("embargo").asText());
    assertEquals("facts-only", jobicy.path("redistribution").asText());
    JsonNode adzuna = array.get(ids.indexOf("adzuna")).path("credentials");
    assertTrue(adzuna.path("ADZUNA_APP_KEY").isBoolean(), adzuna.toString());
    assertEquals(Exit.DONE, answer.code());
  }

  @Test
  void whatTheExampleSettingsNameLeadsSomewhere() {
    Typed answer = Typed.of("platforms", "--config", Path.of("../docs/jobtrends.example.yaml"));

    assertEquals("", answer.err());
    assertTrue(answer.out().contains("off  turned off in the settings"), answer.out());
  }

  @Test
  void textOnAPipeHasNoColoursAndEndsWithASummary() {
    Typed answer = Typed.of("platforms");

    assertFalse(answer.out().contains("\u001B"), answer.out());
    assertTrue(answer.out().contains(" platforms are on. robots.txt is asked"), answer.out());
  }
}
