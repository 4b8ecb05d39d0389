package jobtrends.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CountriesTest {

  // Uninhabited or nobody's labour market; Kosovo has a code in use though ISO has none.
  private static final Set<String> LEFT_OUT =
      Set.of("AN", "AQ", "BV", "CC", "CX", "GS", "HM", "IO", "NF", "NU", "TF", "UM");

  private final Countries countries = Countries.standard();

  @Test
  void holdsEveryIsoCountryThatHasAJobMarket() {
    Set<String> iso = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
    iso.removeAll(LEFT_OUT);
    iso.add("XK");
    Set<String> held =
        countries.all().stream().map(Country::code).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(iso, held);
  }

  @Test
  void codesAreOfTwoAndThreeCapitals() {
    countries
        .all()
        .forEach(
            country ->
                assertTrue(
                    country.code().matches("[A-Z]{2}") && country.alpha3().matches("[A-Z]{3}"),
                    country::name));
  }

  @Test
  void aCountryIsFoundByItsCode() {
    assertEquals(Optional.of("Germany"), countries.withCode("DE").map(Country::name));
    assertEquals(Optional.empty(), countries.withCode("ZZ"));
    assertEquals("1", countries.version());
  }

  @Test
  void noTwoCountriesShareAName() {
    List<String> shared =
        countries.all().stream()
            .flatMap(
                country ->
                    Stream.concat(Stream.of(country.name()), country.also().stream())
                        .map(GazetteerWords::key)
                        .distinct())
            .collect(Collectors.groupingBy(name -> name, Collectors.counting()))
            .entrySet()
            .stream()
            .filter(entry -> entry.getValue() > 1)
            .map(entry -> entry.getKey())
            .sorted()
            .toList();
    assertEquals(List.of(), shared);
  }
}
