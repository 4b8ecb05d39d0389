package jobtrends.taxonomy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line of a GeoNames dump. Columns and their order: the {@code readme.txt} beside the dumps at
 * download.geonames.org.
 */
final class GazetteerDump {

  private static final int COLUMNS = 19;
  private static final int ID = 0;
  private static final int NAME = 1;
  private static final int ASCII_NAME = 2;
  private static final int OTHER_NAMES = 3;
  private static final int LATITUDE = 4;
  private static final int LONGITUDE = 5;
  private static final int FEATURE_CLASS = 6;
  private static final int FEATURE_CODE = 7;
  private static final int COUNTRY = 8;
  private static final int ADMIN1 = 10;
  private static final int POPULATION = 14;
  // Shorter names in a dump are airport codes and sounds, not what an ad writes.
  private static final int SHORTEST_OTHER_NAME = 4;

  private GazetteerDump() {}

  /** The city of a line, if the line is one of a populated place. */
  static Optional<City> city(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS || !cells[FEATURE_CLASS].equals("P")) {
      return Optional.empty();
    }
    try {
      return Optional.of(read(cells));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  private static City read(String[] cells) {
    return new City(
        Long.parseLong(cells[ID]),
        cells[NAME],
        cells[COUNTRY],
        Regions.standard().codeOfGeonames(cells[COUNTRY], cells[ADMIN1]),
        Double.parseDouble(cells[LATITUDE]),
        Double.parseDouble(cells[LONGITUDE]),
        Long.parseLong(cells[POPULATION]),
        otherNames(cells),
        cells[FEATURE_CODE].equals("PPLX"));
  }

  private static List<String> otherNames(String[] cells) {
    return Stream.concat(Stream.of(cells[ASCII_NAME]), Stream.of(cells[OTHER_NAMES].split(",")))
        .filter(name -> name.length() >= SHORTEST_OTHER_NAME && !name.equals(cells[NAME]))
        .distinct()
        .toList();
  }
}
