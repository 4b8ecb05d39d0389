package jobtrends.taxonomy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * The cities a location can name: the built-in selection, or every row of a GeoNames dump.
 *
 * <p>Facts of the built-in table are from GeoNames (CC BY 4.0), selected and changed; its header
 * says how.
 */
public final class Cities {

  private static final Cities STANDARD = builtIn();

  private final String version;
  private final List<City> all;
  private final Map<Long, City> byId = new HashMap<>();

  private Cities(String version, List<City> all) {
    this.version = version;
    this.all = List.copyOf(all);
    all.forEach(city -> byId.put(city.id(), city));
  }

  /** The built-in table. */
  public static Cities standard() {
    return STANDARD;
  }

  /**
   * The built-in table, widened by a GeoNames dump ({@code cities500.txt}, {@code cities15000.txt},
   * {@code allCountries.txt}: 19 tab-separated columns). Cities both know keep the built-in names.
   * Lines that are not of this shape, and things that are not populated places, are passed over.
   *
   * @throws IOException when the file cannot be read, or no line of it is a populated place
   */
  public static Cities geonames(Path dump) throws IOException {
    List<City> wider = new ArrayList<>(STANDARD.all);
    try (BufferedReader lines = Files.newBufferedReader(dump, StandardCharsets.UTF_8)) {
      lines.lines().flatMap(line -> GazetteerDump.city(line).stream()).forEach(wider::add);
    }
    if (wider.size() == STANDARD.all.size()) {
      throw new IOException(dump + " holds no populated place in the form of a GeoNames dump");
    }
    List<City> firsts = firstOfEach(wider);
    return new Cities(STANDARD.version + "+" + dump.getFileName() + "-" + firsts.size(), firsts);
  }

  /** The version of the table, for every row derived from it. */
  public String version() {
    return version;
  }

  /** Every city; the built-in ones by country, name and id. */
  public List<City> all() {
    return all;
  }

  /** The city with a GeoNames id. */
  public Optional<City> withId(long id) {
    return Optional.ofNullable(byId.get(id));
  }

  private static List<City> firstOfEach(List<City> cities) {
    Map<Long, City> seen = new HashMap<>();
    return cities.stream().filter(city -> seen.putIfAbsent(city.id(), city) == null).toList();
  }

  private static Cities builtIn() {
    GazetteerTable table = GazetteerTable.named("cities.csv");
    Stream<City> cities = table.rows().stream().map(Cities::city);
    return new Cities(table.version(), cities.toList());
  }

  private static City city(CSVRecord row) {
    return new City(
        Long.parseLong(row.get("id")),
        row.get("city"),
        row.get("country"),
        row.get("region"),
        Double.parseDouble(row.get("north")),
        Double.parseDouble(row.get("east")),
        Long.parseLong(row.get("people")),
        GazetteerTable.names(row.get("also")),
        row.get("part").equals("d"));
  }
}
