package jobtrends.analytics.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.model.Place;
import jobtrends.model.Whereabouts;
import jobtrends.model.WorkMode;
import jobtrends.taxonomy.Cities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlacesTest {

  private final Places places = Places.standard();

  @TempDir Path folder;

  static Stream<String> table() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                PlacesTest.class.getResourceAsStream("places.tsv"), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("table")
  void readsALocation(String row) {
    String location = row.split("\t")[0];
    Whereabouts read = read(location);
    assertEquals(row, location + '\t' + written(read));
  }

  @Test
  void aSettledCityCarriesItsGeonamesId() {
    var munich =
        new Place(
            Optional.of("Munich"), Optional.of("BY"), Optional.of("DE"), OptionalLong.of(2867714));
    var expected = new Whereabouts(List.of(munich), WorkMode.REMOTE, List.of("DE"));
    assertEquals(expected, read("München or remote in Germany"));
  }

  @Test
  void aTownTheGazetteerDoesNotKnowIsKeptAsWrittenWithoutId() {
    var town =
        new Place(
            Optional.of("Little Ditch Falls"),
            Optional.of("OH"),
            Optional.of("US"),
            OptionalLong.empty());
    assertEquals(List.of(town), read("Little Ditch Falls, OH").places());
    assertEquals(List.of(), read("Little Ditch Falls").places());
  }

  @Test
  void severalLocationsAreOneListAndACountryIsSilentBesideItsCity() {
    Whereabouts read =
        places.read(
            Plain.fields("Germany", "Berlin, Germany", "Poland", "Berlin"),
            Plain.field("hybrid"),
            Optional.empty(),
            Optional.empty());
    assertEquals("Berlin/BE/DE; -/-/PL\tHYBRID\t-", written(read));
  }

  @Test
  void theWorkModeIsAskedFieldFirstThenLocationTitleDescription() {
    Optional<PlainText> title = Plain.field("Data Engineer (Hybrid)");
    Optional<PlainText> description = Plain.field("<p>This is a remote position.</p>");
    assertEquals(
        List.of(WorkMode.ONSITE, WorkMode.REMOTE, WorkMode.HYBRID, WorkMode.REMOTE),
        List.of(
            places.read(Plain.fields("Remote"), Plain.field("On-site"), title, description).mode(),
            places.read(Plain.fields("Remote"), Optional.empty(), title, description).mode(),
            places.read(Plain.fields("Berlin"), Optional.empty(), title, description).mode(),
            places
                .read(Plain.fields("Berlin"), Optional.empty(), Optional.empty(), description)
                .mode()));
  }

  @Test
  void headquartersInADescriptionAreNotAPlace() {
    Whereabouts read =
        places.read(
            Plain.fields("Anywhere in the World"),
            Optional.empty(),
            Plain.field("Platform Engineer"),
            Plain.field("<strong>Headquarters:</strong> Austin, TX<br/>We build bridges."));
    assertEquals(new Whereabouts(List.of(), WorkMode.REMOTE, List.of("Worldwide")), read);
  }

  @Test
  void nothingSaidIsNothingKnown() {
    var nothing = new Whereabouts(List.of(), WorkMode.UNSPECIFIED, List.of());
    assertEquals(
        nothing, places.read(List.of(), Optional.empty(), Optional.empty(), Optional.empty()));
    assertEquals(nothing, read("   "));
  }

  @Test
  void aGeonamesFileAddsTownsAndSaysSoInTheVersion() throws IOException {
    Path dump = folder.resolve("cities500.txt");
    Files.writeString(
        dump,
        "900000001\tQuarklow\tQuarklow\t\t53.1\t9.9\tP\tPPL\tDE\t\t06\t\t\t\t2100\t\t20\t"
            + "Europe/Berlin\t2026-01-01\n",
        StandardCharsets.UTF_8);
    Places wider = Places.of(Cities.geonames(dump));
    Whereabouts read = read(wider, "Quarklow");
    assertEquals("Quarklow/NI/DE\tUNSPECIFIED\t-", written(read));
    assertEquals(List.of(), read("Quarklow").places());
  }

  private Whereabouts read(String location) {
    return read(places, location);
  }

  private static Whereabouts read(Places by, String location) {
    return by.read(Plain.fields(location), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static String written(Whereabouts read) {
    String named =
        read.places().stream().map(PlacesTest::written).collect(Collectors.joining("; "));
    String scope = String.join(", ", read.remoteScope());
    return orDash(named) + '\t' + read.mode() + '\t' + orDash(scope);
  }

  private static String written(Place place) {
    return place.city().orElse("-")
        + '/'
        + place.admin().orElse("-")
        + '/'
        + place.country().orElse("-");
  }

  private static String orDash(String text) {
    return text.isEmpty() ? "-" : text;
  }
}
