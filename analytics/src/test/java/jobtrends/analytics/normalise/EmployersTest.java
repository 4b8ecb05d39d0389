package jobtrends.analytics.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployersTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Nordlicht GmbH, nordlicht
          NORDLICHT  gmbh & Co. KG, nordlicht
          'Quarry Lane, Inc.', quarry lane
          Quarry Lane (YC S21), quarry lane
          The Quarry Lane Company Ltd., quarry lane
          Atelier Étoile S.A.S., atelier etoile
          Brightwater via StaffBridge, brightwater
          O'Malley's Ltd, omalleys
          Müller & Söhne AG, muller & sohne
          Co, co
          Confidential, ''
          n/a, ''
          name, ''
          Company Name, ''
          'Stealth Startup, Inc.', ''
          Client (Confidential), ''
          Confidential Client, ''
          N.A., ''
          Stealth Robotics GmbH, stealth robotics
          Names & Co, names
          '   ', ''
          日本電気, 日本電気
          """)
  void foldsTheWaysAnEmployerIsWritten(String written, String expected) {
    assertEquals(expected, Employers.canonical(written));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          quarry lane, quarry lane, true
          quarrylane, quarry lane, true
          sky, sky italia, true
          nwrl, north west research laboratory, true
          sky, skyline, false
          ab, ab consulting, false
          nordlicht, quarry lane, false
          """)
  void tellsWhetherTwoNamesCanBeOneEmployer(String left, String right, boolean same) {
    assertEquals(same, Employers.same(left, right));
    assertEquals(same, Employers.same(right, left));
  }
}
