package jobtrends.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TownFormsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          Kleinbachheim, DE
          Oberquarkstädt, DE
          KLEINBACHHEIM, DE
          Neu-Quarkdorf, DE
          Bad Quark, DE
          Quark an der Wupper, DE
          Quarkville-sur-Orne, FR
          Bois-d'Quark, FR
          Quarklow,
          Heim,
          Berg,
          Quark Heim,
          am Quark,
          """)
  void aNamePointsToACountryByItsForm(String name, String country) {
    assertEquals(Optional.ofNullable(country), TownForms.standard().countryOf(name));
  }
}
