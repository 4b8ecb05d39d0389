package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamtailorTest implements PlatformContract {

  private static final Platform PLATFORM = new Teamtailor();
  private static final String BOARD = "https://career.fjordhost.example/jobs.json";

  @Override
  public Platform platform() {
    return PLATFORM;
  }

  @Override
  public List<Page> savedPages() {
    return List.of(Fixture.page("teamtailor/2026-07.json", BOARD));
  }

  @Test
  void everyListingIsReadAsPrinted() {
    assertEquals(
        """
            5d0c2a3e-1111-4222-8333-944455556666 FEED
            TITLE Rack Technician (m/w/d)
            COMPANY Fjordhost\s
            LOCATION Bremen, Germany, DE
            COUNTRY DE
            DESCRIPTION <p>Mount servers.</p>
            URL https://fjordhost.teamtailor.com/jobs/910001-rack-technician
            POSTED_AT 2026-03-03T14:43:09+01:00
            EXPIRES_AT 2026-08-28T23:59:59+02:00
            SALARY_MIN 41000
            SALARY_MAX 50000
            SALARY_CURRENCY EUR
            SALARY_PERIOD YEAR
            EMPLOYMENT_TYPE FULL_TIME

            6e0c2a3e-1111-4222-8333-944455556667 FEED
            TITLE Night Watch
            DESCRIPTION <p>Watch the racks.</p>
            URL https://fjordhost.teamtailor.com/jobs/910002-night-watch
            POSTED_AT 2026-05-26T00:00:00+02:00
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(0))));
  }

  @ParameterizedTest
  @CsvSource({
    "https://fjordhost.teamtailor.com/jobs.json?page=2, https://career.fjordhost.example/jobs.json?page=2",
    "https://127.0.0.1/admin, https://career.fjordhost.example/admin",
    "//127.0.0.1/admin, ",
    "https://fjordhost.teamtailor.com, ",
    "'', ",
  })
  void theNextPageIsOnTheHostThatWasAsked(String next, URI expected) {
    Page page =
        Fixture.of(
            "{\"items\":[{\"id\":\"1\",\"title\":\"A\"}],\"next_url\":\"" + next + "\"}", BOARD);

    assertEquals(Stream.ofNullable(expected).toList(), PLATFORM.read(page).nextPages());
  }

  @Test
  void anItemThatIsNoObjectIsReported() {
    assertEquals(
        List.of("UNREADABLE_LISTING"),
        Fixture.kinds(PLATFORM.read(Fixture.of("{\"items\":[17]}", BOARD))));
  }
}
