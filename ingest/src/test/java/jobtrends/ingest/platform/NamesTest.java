package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import jobtrends.ingest.Reading;
import jobtrends.model.Field;
import jobtrends.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NamesTest {

  private static final Names NAMES =
      Names.reading(
          Map.of(
              "name",
              Field.TITLE,
              "pay.range.min",
              Field.SALARY_MIN,
              "places.city",
              Field.LOCATION),
          "id pay.note places.id");

  static Stream<Arguments> objects() {
    return Stream.of(
        Arguments.of("{'name':'Cook','id':1}", "{TITLE=[Cook]}", List.of()),
        Arguments.of("{'pay':{'range':{'min':7},'note':'x'}}", "{SALARY_MIN=[7]}", List.of()),
        Arguments.of(
            "{'places':[{'city':'Graz','id':1},{'id':2},{'city':'Linz'}]}",
            "{LOCATION=[Graz, Linz]}",
            List.of()),
        Arguments.of("{'places':{'city':'Graz'}}", "{LOCATION=[Graz]}", List.of()),
        Arguments.of("{'places':[],'pay':{}}", "{}", List.of()),
        Arguments.of(
            "{'pay':{'range':{'max':7},'tip':1}}", "{}", List.of("pay.range.max", "pay.tip")),
        Arguments.of("{'pay':'much','places':['Graz']}", "{}", List.of("pay", "places")),
        Arguments.of("{'pay.range.min':7}", "{SALARY_MIN=[7]}", List.of()),
        Arguments.of("{'id':{'name':'x'}}", "{}", List.of()),
        Arguments.of("{'name':{'other':'x'}}", "{}", List.of("name: of a kind never seen before")));
  }

  @ParameterizedTest
  @MethodSource("objects")
  void namesWithinNamesAreReadAndNewOnesReported(String json, String read, List<String> news) {
    var findings = new Findings("tarnholm", Fixture.of("", "https://tarnholm.example/"));

    Fields fields = NAMES.fields(JsonBody.of(json.replace('\'', '"')).root(), findings);

    assertEquals(read, fields.map().toString());
    Reading reading = findings.readingPastTheEnd(OptionalLong.empty());
    assertEquals(news, reading.problems().stream().map(Problem::detail).toList());
  }

  /** What a list, or a page, is read by must not differ from one process to the next. */
  @Test
  void namesStandInTheOrderOfTheirLetters() {
    assertEquals(
        List.of("name", "pay.range.min", "places.city"), List.copyOf(NAMES.read().keySet()));
  }

  @Test
  void whatIsKnownIsNotNews() {
    assertEquals(
        List.of("other"), NAMES.unknown(JsonBody.of("{\"id\":1,\"other\":2,\"name\":3}").root()));
  }
}
