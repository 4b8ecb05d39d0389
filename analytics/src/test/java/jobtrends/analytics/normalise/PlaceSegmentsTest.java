package jobtrends.analytics.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import jobtrends.taxonomy.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceSegmentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Berlin, Germany | Berlin ~ Germany
          Greater Berlin Area | Greater Berlin Area
          Hub - Berlin (Mitte) | Hub ~ Berlin ~ Mitte
          Berlin and Munich | Berlin ~ and Munich
          Frankfurt am Main / Remote | Frankfurt am Main ~ Remote
          '12 Long Lane, Leeds; York' | 12 Long Lane ~ Leeds ~ York
          """)
  void areWhatStandsBetweenBorders(String location, String expected) {
    PlaceLine line = PlaceLine.of(location, Gazetteer.standard());
    List<String> segments = new ArrayList<>();
    for (int at = 0; at < line.size(); at = line.segments().end(at)) {
      assertEquals(at, line.segments().start(at), location);
      segments.add(line.written(at, line.segments().end(at)));
    }
    assertEquals(expected, String.join(" ~ ", segments));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Greater Berlin Area | 1 | true
          Our Berlin team | 1 | false
          Berlin DE | 0 | true
          Berlin 10115 | 0 | true
          Berlin Tool Works | 0 | false
          """)
  void areWholeWhereTheRestSaysNothing(String location, int name, boolean whole) {
    PlaceLine line = PlaceLine.of(location, Gazetteer.standard());
    assertEquals(whole, line.segments().isWhole(name, name + 1));
  }
}
