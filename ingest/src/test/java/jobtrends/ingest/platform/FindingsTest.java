package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.OptionalLong;
import jobtrends.ingest.Reading;
import jobtrends.model.Problem.Kind;
import org.junit.jupiter.api.Test;

class FindingsTest {

  private static final String INDEX = "https://tarnholm.example/sitemap.xml";
  private static final URI LISTED = URI.create("https://tarnholm.example/job/1");

  @Test
  void aPageThatOnlyLeadsOnIsNotEmpty() {
    assertEquals(
        new Reading(List.of(), List.of(LISTED), OptionalLong.of(1), List.of()),
        findings().leadingOn(List.of(LISTED), OptionalLong.of(1)));
  }

  @Test
  void anIndexOfNothingIsEmpty() {
    Reading reading = findings().leadingOn(List.of(), OptionalLong.empty());

    assertEquals(List.of("EMPTY_PAGE"), Fixture.kinds(reading));
  }

  @Test
  void whatIsWrongWithAnIndexIsNotForgotten() {
    var findings = findings();
    findings.problem(Kind.TRUNCATED, "it ends early");

    Reading reading = findings.leadingOn(List.of(LISTED), OptionalLong.empty());

    assertEquals(List.of(LISTED), reading.nextPages());
    assertEquals(List.of("TRUNCATED"), Fixture.kinds(reading));
  }

  private static Findings findings() {
    return new Findings("tarnholm", Fixture.of("<urlset/>", INDEX));
  }
}
