package jobtrends.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitiesTest {

  private static final Path REFERENCE = Path.of("../../shared/reference/cities.csv");
  private static final int LARGE = 100_000;

  private final Cities cities = Cities.standard();

  @TempDir Path folder;

  @Test
  void everyIdIsUniqueAndFound() {
    Set<Long> ids = new HashSet<>();
    cities.all().forEach(city -> assertTrue(ids.add(city.id()), city::name));
    cities.all().forEach(city -> assertEquals(Optional.of(city), cities.withId(city.id())));
  }

  @Test
  void everyCityLiesInACountryAndRegionOfTheTables() {
    List<String> lost =
        cities.all().stream()
            .filter(
                city ->
                    Countries.standard().withCode(city.country()).isEmpty()
                        || (!city.region().isEmpty()
                            && Regions.standard()
                                .withCode(city.country(), city.region())
                                .isEmpty()))
            .map(city -> city.name() + ' ' + city.country() + ' ' + city.region())
            .toList();
    assertEquals(List.of(), lost);
  }

  @Test
  void everyPositionAndPopulationIsPossible() {
    List<City> impossible =
        cities.all().stream()
            .filter(
                city ->
                    Math.abs(city.north()) > 90 || Math.abs(city.east()) > 180 || city.people() < 0)
            .toList();
    assertEquals(List.of(), impossible);
  }

  @Test
  void hubsSmallerThanALargeCityAreThere() {
    Set<String> names =
        cities.all().stream()
            .map(city -> city.name() + '/' + city.country())
            .collect(Collectors.toSet());
    List<String> hubs =
        List.of(
            "Palo Alto/US",
            "Mountain View/US",
            "Redmond/US",
            "Menlo Park/US",
            "Cupertino/US",
            "Reston/US",
            "Boulder/US",
            "Cambridge/US",
            "Espoo/FI",
            "Zug/CH",
            "Gurugram/IN",
            "Herzliya/IL",
            "Cambridge/GB",
            "Garching/DE",
            "Limerick/IE",
            "Leuven/BE");
    assertEquals(List.of(), hubs.stream().filter(hub -> !names.contains(hub)).toList());
  }

  @Test
  void everyLargeCityOfTheReferenceIsThere() throws IOException {
    assumeTrue(Files.exists(REFERENCE), "the reference table is not on this machine");
    List<String> missing = new ArrayList<>();
    for (CSVRecord row : reference()) {
      boolean large = Long.parseLong(row.get("population")) >= LARGE;
      boolean district = row.get("feature_code").equals("PPLX");
      if (large && !district && cities.withId(Long.parseLong(row.get("geonameid"))).isEmpty()) {
        missing.add(row.get("name"));
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void aDumpWidensTheBuiltInTable() throws IOException {
    Path dump = folder.resolve("cities500.txt");
    Files.writeString(
        dump,
        line("900000001", "Lüdersbach", "P", "PPL", "DE", "02", "1200")
            + line("900000002", "Big Hill", "T", "HLL", "US", "WA", "0")
            + line("2950159", "Berlin under another name", "P", "PPLC", "DE", "16", "1")
            + line("900000003", "Nowhere", "P", "PPL", "US", "WA", "many")
            + "half a line\tonly\n",
        StandardCharsets.UTF_8);

    Cities wider = Cities.geonames(dump);

    City read =
        new City(
            900000001L,
            "Lüdersbach",
            "DE",
            "BY",
            50.5,
            10.25,
            1200,
            List.of("Ludersbach", "Luedersbach"),
            false);
    assertEquals(Optional.of(read), wider.withId(900000001L));
    assertEquals(cities.all().size() + 1, wider.all().size());
    assertEquals("Berlin", wider.withId(2950159L).orElseThrow().name());
    assertEquals(cities.version() + "+cities500.txt-" + wider.all().size(), wider.version());
  }

  @Test
  void aFileThatIsNoDumpIsRefusedByName() throws IOException {
    Path dump = folder.resolve("notes.txt");
    Files.writeString(dump, "id,name\n1,Berlin\n", StandardCharsets.UTF_8);
    IOException refused = assertThrows(IOException.class, () -> Cities.geonames(dump));
    assertTrue(refused.getMessage().contains("notes.txt"), refused::getMessage);
  }

  @Test
  void noLineOfADumpThrows() {
    String good = line("900000001", "Lüdersbach", "P", "PPL", "DE", "02", "1200");
    Random random = new Random(20261120);
    for (int i = 0; i < 5_000; i++) {
      char[] letters = good.toCharArray();
      for (int j = 0; j < 3; j++) {
        letters[random.nextInt(letters.length)] = (char) random.nextInt(0x2100);
      }
      String mutated = new String(letters).substring(0, random.nextInt(letters.length));
      assertFalse(GazetteerDump.city(mutated).filter(c -> c.name() == null).isPresent());
    }
  }

  private static String line(
      String id, String name, String kind, String code, String country, String admin, String n) {
    String other = name.equals("Lüdersbach") ? "LUD,Luedersbach" : "";
    String ascii = name.replace("ü", "u");
    return String.join(
            "\t",
            id,
            name,
            ascii,
            other,
            "50.5",
            "10.25",
            kind,
            code,
            country,
            "",
            admin,
            "",
            "",
            "",
            n,
            "",
            "300",
            "Europe/Berlin",
            "2026-01-01")
        + "\n";
  }

  private static List<CSVRecord> reference() throws IOException {
    CSVFormat shape = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser table = CSVParser.parse(REFERENCE, StandardCharsets.UTF_8, shape)) {
      return table.getRecords();
    }
  }
}
