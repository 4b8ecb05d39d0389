package jobtrends.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jobtrends.model.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

  private static final List<String> IDS = List.of("remotive", "remoteok");

  @TempDir Path folder;

  @Test
  void theExampleInTheDocumentsIsReadWhole() {
    Settings example =
        SettingsFile.read(Path.of("../docs/jobtrends.example.yaml"), PlatformCatalogue.IDS);

    assertEquals(Settings.Fetch.DEFAULTS, example.fetch());
    assertEquals(Optional.of(false), example.choice("workingnomads").enabled());
    assertEquals(1, example.choice("jsonld").pages().size());
    assertEquals(List.of("/jobs/*"), example.choice("jsonld").follow());
    assertEquals(List.of("gitlab"), example.choice("greenhouse").employers());
    assertEquals(
        Map.of(Field.SALARY, 0.1, Field.POSTED_AT, 0.9),
        example.choice("remotive").expected().orElseThrow().fillRates());
    assertEquals(14, example.retention().archiveDays());
  }

  @Test
  void anEmptyFileIsTheDefaults() throws IOException {
    assertEquals(Settings.DEFAULTS, read(""));
  }

  @Test
  void whatIsSaidReplacesTheDefaultAndNothingElse() throws IOException {
    Settings settings =
        read(
            """
            contact: https://example.org/bot
            fetch:
              maxWait: PT1M
            platforms:
              remotive:
                enabled: true
                pages: [https://example.org/jobs]
            """);

    assertEquals(Optional.of("https://example.org/bot"), settings.contact());
    assertEquals(Duration.ofMinutes(1), settings.fetch().maxWait());
    assertEquals(Settings.Fetch.DEFAULTS.connectTimeout(), settings.fetch().connectTimeout());
    assertEquals(Optional.of(true), settings.choice("remotive").enabled());
    assertEquals(
        List.of(URI.create("https://example.org/jobs")), settings.choice("remotive").pages());
    assertEquals(Settings.PlatformChoice.NOTHING_SAID, settings.choice("remoteok"));
  }

  @Test
  void aMisspeltKeyIsRefusedWithItsLineAndTheNearestKey() throws IOException {
    assertRefused(
        "jobtrends.yaml, line 2: unknown key 'maxWiat'; did you mean 'maxWait'?",
        "fetch:\n  maxWiat: PT1M\n");
  }

  @Test
  void aFieldThatIsNoneIsRefusedWithItsLineAndTheNearestField() throws IOException {
    assertRefused(
        "jobtrends.yaml, line 5: unknown field 'posted_on'; did you mean 'posted-at'?",
        "platforms:\n  remotive:\n    expected:\n      fillRates:\n        posted_on: 0.9\n");
  }

  @Test
  void aShareThatIsNoneIsRefused() throws IOException {
    Refused refused =
        assertThrows(
            Refused.class,
            () -> read("platforms:\n  remotive:\n    expected:\n      fillRates: {title: 90}\n"));

    assertEquals(
        true,
        refused.getMessage().endsWith("fillRates.title takes a share from 0 to 1, not 90.0"),
        refused.getMessage());
  }

  @Test
  void anUnknownPlatformIsRefusedWithTheNearest() throws IOException {
    assertRefused(
        "jobtrends.yaml: unknown platform 'remotiv'; did you mean 'remotive'?",
        "platforms:\n  remotiv: {enabled: true}\n");
  }

  @Test
  void ofTwoUnknownPlatformsTheSameOneIsSaidEachTime() throws IOException {
    assertRefused(
        "jobtrends.yaml: unknown platform 'remotek'; did you mean 'remoteok'?",
        "platforms:\n  remotiv: {enabled: true}\n  zeta: {enabled: true}\n  remotek: {enabled: true}\n");
  }

  @Test
  void aValueOfTheWrongKindIsRefusedWithItsKey() throws IOException {
    Refused refused = assertThrows(Refused.class, () -> read("fetch:\n  maxAttempts: many\n"));

    assertEquals(
        true,
        refused.getMessage().contains("line 2: 'maxAttempts' has a value of the wrong kind"),
        refused.getMessage());
  }

  @Test
  void aNumberThatMakesNoSenseIsRefused() throws IOException {
    Refused refused = assertThrows(Refused.class, () -> read("fetch:\n  maxAttempts: 0\n"));

    assertEquals(
        true,
        refused.getMessage().endsWith("fetch.maxAttempts must be 1 or more, not 0"),
        refused.getMessage());
  }

  @Test
  void aFileThatIsNotThereIsOneSentence() {
    Refused refused =
        assertThrows(Refused.class, () -> SettingsFile.read(folder.resolve("none.yaml"), IDS));

    assertEquals(
        "cannot read the settings file "
            + folder.resolve("none.yaml")
            + "; check that it exists and is UTF-8 text",
        refused.getMessage());
  }

  private void assertRefused(String ending, String yaml) {
    Refused refused = assertThrows(Refused.class, () -> read(yaml));
    assertEquals(folder.resolve(ending).toString(), refused.getMessage());
  }

  private Settings read(String yaml) throws IOException {
    Path file = folder.resolve("jobtrends.yaml");
    Files.writeString(file, yaml);
    return SettingsFile.read(file, IDS);
  }
}
