package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.OptionalLong;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import org.junit.jupiter.api.Test;

class TheMuseTest implements PlatformContract {

  private static final Platform PLATFORM = new TheMuse();
  private static final String SEARCH =
      "https://www.themuse.com/api/public/jobs?category=Data%20Science&descending=true&page=2";

  @Override
  public Platform platform() {
    return PLATFORM;
  }

  @Override
  public List<Page> savedPages() {
    return List.of(Fixture.page("themuse/2026-03.json", SEARCH));
  }

  @Test
  void everyListingIsReadAsPrinted() {
    assertEquals(
        """
            70000001 API
            TITLE Platform Engineer
            COMPANY Tarnholm Foods
            LOCATION Larchfield, UK | Flexible / Remote
            DESCRIPTION <p>Keep the ovens&nbsp;warm.</p>
            URL https://www.themuse.com/jobs/tarnholm/platform-engineer-1
            POSTED_AT 2026-03-07T13:37:13Z
            SENIORITY Senior Level
            CATEGORY Software Engineering
            TAG Fast Growing Companies

            70000002 API
            TITLE Analyst
            COMPANY Tarnholm Foods
            DESCRIPTION <p>Count.</p>
            URL https://www.themuse.com/jobs/tarnholm/analyst-2
            POSTED_AT 2026-03-06T13:37:13Z
            SENIORITY Entry Level
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(0))));
  }

  @Test
  void theNextPageIsTheNextNumberUpToTheTotalAndTheLastThatIsGiven() {
    Page saved = savedPages().get(0);
    assertEquals(
        List.of(SEARCH.replace("page=2", "page=3")), strings(PLATFORM.read(saved).nextPages()));
    Page last = Fixture.of(saved.body(), SEARCH.replace("page=2", "page=99"));
    assertEquals(List.of(), PLATFORM.read(last).nextPages());
    assertEquals(List.of("PAGE_LIMIT"), Fixture.kinds(PLATFORM.read(last)));
    Page all = Fixture.withBody(saved, saved.body().replace("4321", "22"));
    assertEquals(List.of(), PLATFORM.read(all).nextPages());
    assertEquals(OptionalLong.of(22), PLATFORM.read(all).advertised());
  }

  @Test
  void aSearchThatRanOutOfTimeIsNotWhole() {
    Page saved = savedPages().get(0);
    Page cut = Fixture.withBody(saved, saved.body().replace("out\":false", "out\":true"));

    assertEquals(List.of("TRUNCATED"), Fixture.kinds(PLATFORM.read(cut)));
    assertEquals(1, PLATFORM.read(cut).nextPages().size());
  }

  @Test
  void aSearchIsACategory() {
    assertEquals(
        List.of(SEARCH.replace("page=2", "page=1")), strings(PLATFORM.pagesFor(" Data Science")));
    assertEquals(List.of(), PLATFORM.pagesFor(" "));
    assertEquals(6, PLATFORM.firstPages().size());
    assertEquals(
        SEARCH.replace("Data%20Science", "Software%20Engineering").replace("page=2", "page=1"),
        PLATFORM.firstPages().get(0).toString());
  }

  private static List<String> strings(List<URI> addresses) {
    return addresses.stream().map(URI::toString).toList();
  }
}
