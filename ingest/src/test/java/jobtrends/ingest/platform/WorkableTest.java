package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import org.junit.jupiter.api.Test;

class WorkableTest implements PlatformContract {

  private static final Platform PLATFORM = new Workable();
  private static final String BOARD =
      "https://apply.workable.com/api/v1/widget/accounts/breadbin?details=true";

  @Override
  public Platform platform() {
    return PLATFORM;
  }

  @Override
  public List<Page> savedPages() {
    return List.of(Fixture.page("workable/2026-08.json", BOARD));
  }

  @Test
  void placesAreJoinedUnlessHiddenAndTheAccountNamesTheCompany() {
    assertEquals(
        """
            AB12CD34EF API
            TITLE Baker
            COMPANY Breadbin
            LOCATION Volos, Thessaly, Greece | Attica, Greece
            COUNTRY GR
            DESCRIPTION <p>Bake bread.</p>
            URL https://apply.workable.com/j/AB12CD34EF
            APPLY_URL https://apply.workable.com/j/AB12CD34EF/apply
            POSTED_AT 2026-08-05
            EMPLOYMENT_TYPE Full-time
            SENIORITY Mid-Senior level
            CATEGORY Ovens

            AB12CD34F0 API
            TITLE Recipe Editor
            COMPANY Breadbin
            LOCATION Greece
            DESCRIPTION <p>Edit recipes.</p>
            URL https://apply.workable.com/j/AB12CD34F0
            APPLY_URL https://apply.workable.com/j/AB12CD34F0/apply
            POSTED_AT 2026-08-10
            CATEGORY Writing
            WORK_MODE telecommuting
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(0))));
  }

  @Test
  void aBoardBeginsWhereItsTokenSays() {
    assertEquals(List.of(URI.create(BOARD)), PLATFORM.pagesFor("breadbin"));
    assertEquals(List.of(), PLATFORM.pagesFor("bread?bin"));
  }

  @Test
  void aNamedAccountMayHaveNoJobAndANamelessOneMayNot() {
    assertEquals(List.of(), kinds("{\"name\":\"Breadbin\",\"description\":null,\"jobs\":[]}"));
    assertEquals(List.of("EMPTY_PAGE"), kinds("{\"name\":\"\",\"jobs\":[]}"));
    assertEquals(List.of("EMPTY_PAGE"), kinds("{\"name\":null,\"jobs\":[]}"));
    assertEquals(List.of("UNKNOWN_PAGE_SHAPE"), kinds("{\"name\":\"Breadbin\"}"));
    assertEquals(List.of("TRUNCATED"), kinds("{\"name\":\"Breadbin\",\"jobs\":["));
  }

  private static List<String> kinds(String body) {
    return Fixture.kinds(PLATFORM.read(Fixture.of(body, BOARD)));
  }
}
