package jobtrends.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import jobtrends.model.ListingText;
import jobtrends.model.NormalisedListing;
import jobtrends.model.PayPeriod;
import jobtrends.model.PayReading;
import jobtrends.model.Place;
import jobtrends.model.Salary;
import jobtrends.model.Seniority;
import jobtrends.model.SkillAsk;
import jobtrends.model.Title;
import jobtrends.model.Whereabouts;
import jobtrends.model.WorkMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingLinesTest {

  @Test
  void whatIsLeftOutIsAbsentAndUnknownKeysDoNoHarm() throws Exception {
    assertEquals(
        new ListingText(
            "7",
            Optional.of("Data Engineer"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        ListingLines.read(
            "{\"id\":7,\"title\":\"Data Engineer\",\"company\":null,\"salary\":\""
                + " \",\"other\":[1]}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1]            | not a JSON object",
        "{\"title\":\"x\"} | a listing without an \"id\"",
        "{\"id\":\"1\"      | not JSON: Unexpected end-of-input: expected close marker for Object"
      })
  void aLineThatIsNoListingSaysWhy(String line, String why) {
    assertEquals(
        why,
        assertThrows(ListingLines.Unreadable.class, () -> ListingLines.read(line)).getMessage());
  }

  @Test
  void anOpenEndAndAnUnknownRoleAreNull() {
    var listing =
        new NormalisedListing(
            "7",
            new Title(Optional.empty(), Optional.empty(), Seniority.SENIOR),
            List.of(
                new SkillAsk("Python", SkillAsk.Asked.REQUIRED, OptionalInt.of(5)),
                SkillAsk.mentioned("SQL")),
            new PayReading(
                Optional.of(
                    new Salary(
                        OptionalDouble.of(50_000),
                        OptionalDouble.empty(),
                        "EUR",
                        PayPeriod.YEAR,
                        "€ sign; 'pro Jahr'")),
                "stated"),
            new Whereabouts(
                List.of(
                    new Place(
                        Optional.of("Berlin"),
                        Optional.empty(),
                        Optional.of("DE"),
                        OptionalLong.of(2950159))),
                WorkMode.HYBRID,
                List.of()),
            Optional.of("de"));

    assertEquals(
        "{\"id\":\"7\",\"role\":null,\"seniority\":\"senior\",\"skills\":[\"Python\",\"SQL\"],"
            + "\"skillDetails\":[{\"name\":\"Python\",\"asked\":\"required\",\"years\":5},"
            + "{\"name\":\"SQL\",\"asked\":\"mentioned\",\"years\":null}],\"pay\":{\"min\":50000.0,\"max\":null,\"currency\":\"EUR\",\"period\":\"YEAR\",\"reason\":\"€"
            + " sign; 'pro Jahr'\"},"
            + "\"payReason\":\"stated\",\"places\":[{\"city\":\"Berlin\",\"admin\":null,\"country\":\"DE\",\"geonameId\":2950159}],"
            + "\"workMode\":\"hybrid\",\"remoteScope\":[],\"language\":\"de\"}",
        ListingLines.write(listing));
  }
}
