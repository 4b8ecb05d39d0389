package jobtrends.analytics.normalise;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.model.Place;
import jobtrends.model.Whereabouts;
import jobtrends.taxonomy.GazetteerWords;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Scores the labelled locations, where they are on this machine, as their own script does. */
class PlacesAccuracyTest {

  private static final Path GOLD = Path.of("../../shared/eval/locations.dev.jsonl");
  private static final Path REFERENCE = Path.of("../../shared/reference");
  // Slightly under what was reached when the rules were written: 0.968, 0.973 and 1.
  private static final double CITIES_FLOOR = 0.955;
  private static final double COUNTRIES_FLOOR = 0.96;
  private static final double MODES_FLOOR = 0.985;

  private static final Map<String, String> IDS = new HashMap<>();
  private static List<JsonNode> gold = List.of();

  @BeforeAll
  static void read() throws IOException {
    assumeTrue(Files.exists(GOLD), "the labelled locations are not on this machine");
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(GOLD, StandardCharsets.UTF_8)) {
      gold = Stream.concat(gold.stream(), Stream.of(json.readTree(line))).toList();
    }
    for (CSVRecord row : rows("cities.csv")) {
      names(row, "name", "ascii_name")
          .forEach(name -> IDS.putIfAbsent(key(name, row.get("country_code")), row.get(0)));
    }
    for (CSVRecord row : rows("metro_aliases.csv")) {
      names(row, "metro")
          .forEach(
              name -> IDS.put(key(name, row.get("country_code")), row.get("primary_geonameid")));
    }
  }

  @Test
  void citiesAreExact() {
    assertShare(CITIES_FLOOR, g -> goldCities(g).equals(cities(reading(g))));
  }

  @Test
  void countriesAreExact() {
    assertShare(COUNTRIES_FLOOR, g -> goldCountries(g).equals(countries(reading(g))));
  }

  @Test
  void workModesAreExact() {
    assertShare(
        MODES_FLOOR,
        g -> g.get("remote").asText().equals(reading(g).mode().name().toLowerCase(Locale.ROOT)));
  }

  private static void assertShare(double floor, Predicate<JsonNode> right) {
    long hits = gold.stream().filter(right).count();
    double share = (double) hits / gold.size();
    assertTrue(share >= floor, () -> share + " of " + gold.size() + ", floor " + floor);
  }

  private static Whereabouts reading(JsonNode g) {
    return Places.standard()
        .read(
            Plain.fields(g.get("raw").asText()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  private static Set<String> goldCities(JsonNode g) {
    Set<String> cities = new HashSet<>();
    add(g, cities);
    g.get("others").forEach(other -> add(other, cities));
    return cities;
  }

  private static void add(JsonNode place, Set<String> to) {
    if (place.hasNonNull("city")) {
      to.add(canonical(place.get("city").asText(), place.get("country").asText()));
    }
  }

  private static Set<String> cities(Whereabouts read) {
    return read.places().stream()
        .filter(place -> place.city().isPresent())
        .map(place -> canonical(place.city().get(), place.country().orElse("")))
        .collect(Collectors.toSet());
  }

  private static Set<String> goldCountries(JsonNode g) {
    Set<String> countries = new HashSet<>();
    g.get("countries").forEach(country -> countries.add(country.asText()));
    return countries;
  }

  private static Set<String> countries(Whereabouts read) {
    return read.places().stream()
        .map(Place::country)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  private static String canonical(String city, String country) {
    return country + ' ' + IDS.getOrDefault(key(city, country), key(city, country));
  }

  private static String key(String name, String country) {
    return GazetteerWords.key(name) + '/' + country;
  }

  private static Stream<String> names(CSVRecord row, String... columns) {
    return Stream.concat(
            Stream.of(columns).map(row::get), Stream.of(row.get("aliases").split("\\|")))
        .filter(name -> !GazetteerWords.key(name).isEmpty());
  }

  private static List<CSVRecord> rows(String file) throws IOException {
    CSVFormat shape = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser table =
        CSVParser.parse(REFERENCE.resolve(file), StandardCharsets.UTF_8, shape)) {
      return table.getRecords();
    }
  }
}
