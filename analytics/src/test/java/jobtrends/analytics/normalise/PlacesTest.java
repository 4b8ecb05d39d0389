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
    Whereabouts read = places.read(Optional.of(location), Optional.empty(), Optional.empty());
    assertEquals(row, location + '\t' + written(read));
  }

  @Test
  void aSettledCityCarriesItsGeonamesId() {
    var munich =
        new Place(
            Optional.of("Munich"), Optional.of("BY"), Optional.of("DE"), OptionalLong.of(2867714));
    var expected = new Whereabouts(List.of(munich), WorkMode.REMOTE, List.of("DE"));
    assertEquals(
        expected,
        places.read(
            Optional.of("München or remote in Germany"), Optional.empty(), Optional.empty()));
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
            List.of("Germany", "Berlin, Germany", "Poland", "Berlin"),
            Optional.of("hybrid"),
            Optional.empty(),
            Optional.empty());
    assertEquals("Berlin/BE/DE; -/-/PL\tHYBRID\t-", written(read));
  }

  @Test
  void theWorkModeIsAskedFieldFirstThenLocationTitleDescription() {
    Optional<String> title = Optional.of("Data Engineer (Hybrid)");
    Optional<String> description = Optional.of("<p>This is a remote position.</p>");
    assertEquals(
        List.of(WorkMode.ONSITE, WorkMode.REMOTE, WorkMode.HYBRID, WorkMode.REMOTE),
        List.of(
            places.read(List.of("Remote"), Optional.of("On-site"), title, description).mode(),
            places.read(List.of("Remote"), Optional.empty(), title, description).mode(),
            places.read(List.of("Berlin"), Optional.empty(), title, description).mode(),
            places
                .read(List.of("Berlin"), Optional.empty(), Optional.empty(), description)
                .mode()));
  }

  @Test
  void headquartersInADescriptionAreNotAPlace() {
    Whereabouts read =
        places.read(
            Optional.of("Anywhere in the World"),
            Optional.of("Platform Engineer"),
            Optional.of("<strong>Headquarters:</strong> Austin, TX<br/>We build bridges."));
    assertEquals(new Whereabouts(List.of(), WorkMode.REMOTE, List.of("Worldwide")), read);
  }

  @Test
  void nothingSaidIsNothingKnown() {
    var nothing = new Whereabouts(List.of(), WorkMode.UNSPECIFIED, List.of());
    assertEquals(nothing, places.read(Optional.empty(), Optional.empty(), Optional.empty()));
    assertEquals(nothing, read("   "));
  }

  @Test
  void aGeonamesFileAddsTownsAndSaysSoInTheVersion() throws IOException {
    Path dump = folder.resolve("cities500.txt");
    Files.writeString(
        dump,
        "900000001\tQuarkstedt\tQuarkstedt\t\t53.1\t9.9\tP\tPPL\tDE\t\t06\t\t\t\t2100\t\t20\t"
            + "Europe/Berlin\t2026-01-01\n",
        StandardCharsets.UTF_8);
    Places wider = Places.of(Cities.geonames(dump));
    Whereabouts read = wider.read(Optional.of("Quarkstedt"), Optional.empty(), Optional.empty());
    assertEquals("Quarkstedt/NI/DE\tUNSPECIFIED\t-", written(read));
    assertEquals(List.of(), read("Quarkstedt").places());
  }

  private Whereabouts read(String location) {
    return places.read(Optional.of(location), Optional.empty(), Optional.empty());
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
