package jobtrends.taxonomy;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * Which names of a country mean one city: "München" and "Munich", "SF Bay Area" and "San
 * Francisco". Made to compare two readings of a place, not to find one in a text: of cities that
 * share a name within a country it keeps the first.
 */
public final class CityNames {

  private final Map<String, Long> ids = new HashMap<>();

  private CityNames() {
    Cities.standard().all().forEach(this::add);
    GazetteerTable.named("metros.csv").rows().forEach(this::addMetro);
  }

  /** The names of the built-in gazetteer. */
  public static CityNames standard() {
    return Standard.NAMES;
  }

  /** The same text for every known name of a city; a name we do not know stands for itself. */
  public String canonical(String city, String country) {
    Long id = ids.get(key(city, country));
    return id == null ? Letters.fold(city.strip()) : id.toString();
  }

  private void add(City city) {
    ids.putIfAbsent(key(city.name(), city.country()), city.id());
    city.also().forEach(name -> ids.putIfAbsent(key(name, city.country()), city.id()));
  }

  private void addMetro(CSVRecord row) {
    long id = Long.parseLong(row.get("city"));
    ids.put(key(row.get("metro"), row.get("country")), id);
    GazetteerTable.names(row.get("also"))
        .forEach(name -> ids.put(key(name, row.get("country")), id));
  }

  private static String key(String city, String country) {
    return GazetteerWords.key(city) + "/" + country;
  }

  private static final class Standard {
    private static final CityNames NAMES = new CityNames();
  }
}
