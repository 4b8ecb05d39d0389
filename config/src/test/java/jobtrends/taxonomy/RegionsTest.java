package jobtrends.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegionsTest {

  private final Regions regions = Regions.standard();

  @Test
  void everyCodeIsUniqueInACountryOfTheTable() {
    Set<String> codes = new HashSet<>();
    regions.all().forEach(r -> assertTrue(codes.add(r.country() + ' ' + r.code()), r::name));
    regions
        .all()
        .forEach(r -> assertTrue(Countries.standard().withCode(r.country()).isPresent(), r::name));
    assertEquals("2", regions.version());
  }

  @Test
  void everyCountyLiesInARegion() {
    List<Region> lost =
        regions.all().stream()
            .filter(r -> r.country().equals("GB") && r.code().contains("/"))
            .filter(r -> regions.withCode("GB", r.code().split("/")[0]).isEmpty())
            .toList();
    assertEquals(List.of(), lost);
  }

  @Test
  void abbreviationsAreShownWhereTheyAreInUse() {
    assertEquals(Optional.of("BY"), regions.withCode("DE", "BY").map(Region::shortName));
    assertEquals(Optional.of("England"), regions.withCode("GB", "ENG").map(Region::shortName));
  }

  @Test
  void codesOfGeonamesBecomeOurs() {
    assertEquals("BY", regions.codeOfGeonames("DE", "02"));
    assertEquals("TX", regions.codeOfGeonames("US", "TX"));
    assertEquals("99", regions.codeOfGeonames("DE", "99"));
  }

  @Test
  void aRegionHoldsItsCitiesAndACountyThoseOfItsPartOfTheCountry() {
    City munich = Cities.standard().withId(2867714).orElseThrow();
    City leeds = Cities.standard().withId(2644688).orElseThrow();
    City cardiff = Cities.standard().withId(2653822).orElseThrow();
    Region bavaria = regions.withCode("DE", "BY").orElseThrow();
    Region yorkshire = regions.withCode("GB", "ENG/west-yorkshire").orElseThrow();
    assertEquals(
        List.of(true, false, true, false),
        List.of(
            bavaria.holds(munich),
            bavaria.holds(leeds),
            yorkshire.holds(leeds),
            yorkshire.holds(cardiff)));
  }
}
