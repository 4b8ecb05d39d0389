package jobtrends.taxonomy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** The countries of ISO 3166-1 that job ads can mean, with their names in many languages. */
public final class Countries {

  private static final Countries STANDARD = new Countries(GazetteerTable.named("countries.csv"));

  private final String version;
  private final List<Country> all;
  private final Map<String, Country> byCode;

  private Countries(GazetteerTable table) {
    version = table.version();
    all = table.rows().stream().map(Countries::country).toList();
    byCode = all.stream().collect(Collectors.toMap(Country::code, Function.identity()));
  }

  /** The built-in table. */
  public static Countries standard() {
    return STANDARD;
  }

  /** The version of the table, for every row derived from it. */
  public String version() {
    return version;
  }

  /** Every country, by code. */
  public List<Country> all() {
    return all;
  }

  /** The country of an ISO 3166-1 alpha-2 code. */
  public Optional<Country> withCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  private static Country country(CSVRecord row) {
    return new Country(
        row.get("code"), row.get("alpha3"), row.get("name"), GazetteerTable.names(row.get("also")));
  }
}
