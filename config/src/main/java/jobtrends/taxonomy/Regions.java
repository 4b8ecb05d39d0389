package jobtrends.taxonomy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** States, provinces, Länder and counties. */
public final class Regions {

  private static final Regions STANDARD = new Regions(GazetteerTable.named("regions.csv"));

  private final String version;
  private final List<Region> all;
  private final Map<String, Region> byCode = new HashMap<>();
  private final Map<String, String> codeOfGeonames = new HashMap<>();

  private Regions(GazetteerTable table) {
    version = table.version();
    all = table.rows().stream().map(this::keep).toList();
  }

  /** The built-in table. */
  public static Regions standard() {
    return STANDARD;
  }

  /** The version of the table, for every row derived from it. */
  public String version() {
    return version;
  }

  /** Every region, by country and code. */
  public List<Region> all() {
    return all;
  }

  /** The region of a country with this code. */
  public Optional<Region> withCode(String country, String code) {
    return Optional.ofNullable(byCode.get(country + ' ' + code));
  }

  /** Our code for a first-level code of GeoNames; the same code where the table has none. */
  public String codeOfGeonames(String country, String admin1) {
    return codeOfGeonames.getOrDefault(country + ' ' + admin1, admin1);
  }

  private Region keep(CSVRecord row) {
    Region region = region(row);
    byCode.put(region.country() + ' ' + region.code(), region);
    if (!row.get("geonames").isEmpty()) {
      codeOfGeonames.put(region.country() + ' ' + row.get("geonames"), region.code());
    }
    return region;
  }

  private static Region region(CSVRecord row) {
    return new Region(
        row.get("country"),
        row.get("code"),
        row.get("abbreviation"),
        row.get("name"),
        GazetteerTable.names(row.get("also")));
  }
}
