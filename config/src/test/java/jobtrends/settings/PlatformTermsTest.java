package jobtrends.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import jobtrends.model.Field;
import jobtrends.settings.PlatformTerms.Access;
import jobtrends.settings.PlatformTerms.Expectations;
import jobtrends.settings.PlatformTerms.Expectations.Shows;
import jobtrends.settings.PlatformTerms.Form;
import jobtrends.settings.PlatformTerms.Redistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The terms that ship, and what is worked out from them. */
class PlatformTermsTest {

  private static final PlatformCatalogue SHIPPED = PlatformCatalogue.shipped();

  @ParameterizedTest
  @CsvSource({
    "OPEN, weworkremotely remotive remoteok himalayas jobicy workingnomads arbeitnow hackernews",
    "EMPLOYER_BOARDS, greenhouse lever ashby smartrecruiters workable recruitee personio"
        + " teamtailor breezy pinpoint",
    "API_KEY, upwork freelancer adzuna themuse usajobs",
    "FORBIDDEN, linkedin glassdoor wellfound toptal fiverr machinelearningjobs",
    "GENERIC, jsonld",
  })
  void everyPlatformIsOfItsClass(Access access, String ids) {
    assertEquals(
        List.of(ids.split(" ")),
        SHIPPED.all().stream()
            .filter(terms -> terms.access() == access)
            .map(PlatformTerms::id)
            .toList());
  }

  @Test
  void theFileOfEachIsItsOwnAndSaysWhatEveryOneMust() {
    assertEquals(PlatformCatalogue.IDS, SHIPPED.ids());
    for (PlatformTerms terms : SHIPPED.all()) {
      assertTrue(!terms.rules().attribution().isBlank(), terms.id());
      assertTrue(!terms.rules().source().isBlank(), terms.id());
      assertTrue(terms.rules().minDelay().compareTo(Duration.ofSeconds(1)) >= 0, terms.id());
      assertEquals(
          terms.access() == Access.API_KEY, !terms.credentials().isEmpty(), terms.id() + " keys");
      assertTrue(terms.access() != Access.OPEN || terms.whyOff().isEmpty(), terms.id() + " is on");
      assertTrue(
          terms.access() != Access.FORBIDDEN
              || terms.whyOff().isPresent()
                  && terms.rules().redistribution() == Redistribution.NONE,
          terms.id() + " says why it is off");
    }
  }

  @Test
  void numbersThatPlatformsNameAreTheOnesWeKeep() {
    assertEquals(OptionalInt.of(4), rules("remotive").pollsPerDay());
    assertEquals(Duration.ofSeconds(30), rules("remotive").minDelay());
    assertEquals(Duration.ofHours(1), rules("jobicy").betweenPolls().orElseThrow());
    assertEquals(Duration.ofHours(6), rules("jobicy").embargo().orElseThrow());
    assertEquals(Duration.ofSeconds(1), rules("remoteok").minDelay());
    assertEquals(Duration.ofHours(24), SHIPPED.storageLimit("upwork").orElseThrow());
    assertEquals(Duration.ofHours(24), SHIPPED.storageLimit("freelancer").orElseThrow());
    assertTrue(SHIPPED.storageLimit("somebody's dump").isEmpty());
    int requestsAMonth =
        31
            * rules("adzuna").pollsPerDay().orElseThrow()
            * SHIPPED.get("adzuna").expected().maxPages().orElseThrow();
    assertTrue(requestsAMonth <= 2_500, requestsAMonth + " requests a month");
  }

  @Test
  void whatWasNeverSeenIsSaid() {
    assertEquals(
        List.of("upwork", "toptal", "machinelearningjobs"),
        SHIPPED.all().stream()
            .filter(terms -> terms.form() == Form.DOCUMENTED)
            .map(PlatformTerms::id)
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-01, 2026-05-01, true",
    "2026-05-01, 2026-05-02, true",
    "2026-05-01, 2026-05-03, false"
  })
  void anEmbargoHoldsUntilTheLatestPostingOfTheDayIsOldEnough(
      LocalDate posted, LocalDate published, boolean held) {
    assertEquals(held, rules("jobicy").isUnderEmbargo(posted, published));
    assertEquals(false, rules("remoteok").isUnderEmbargo(posted, published));
  }

  @Test
  void eitherSetOfCredentialsIsEnough() {
    PlatformTerms upwork = SHIPPED.get("upwork");
    Set<String> other = Set.copyOf(upwork.otherCredentials());

    assertEquals(List.of("UPWORK_TOKEN"), upwork.missingCredentials(name -> false));
    assertEquals(List.of(), upwork.missingCredentials("UPWORK_TOKEN"::equals));
    assertEquals(List.of(), upwork.missingCredentials(other::contains));
    assertEquals(
        List.of("UPWORK_TOKEN"), upwork.missingCredentials("UPWORK_REFRESH_TOKEN"::equals));
  }

  @Test
  void whatAUserExpectsReplacesKeyByKey() {
    var shipped =
        new Expectations(
            OptionalInt.of(11),
            OptionalInt.of(84),
            OptionalInt.empty(),
            Map.of(Field.URL, 0.9, Field.COMPANY, 0.9),
            Shows.NEWEST);
    var said =
        new Expectations(
            OptionalInt.of(20), OptionalInt.empty(), OptionalInt.of(3), Map.of(Field.URL, 0.5));

    assertEquals(
        new Expectations(
            OptionalInt.of(20),
            OptionalInt.of(84),
            OptionalInt.of(3),
            Map.of(Field.URL, 0.5, Field.COMPANY, 0.9),
            Shows.NEWEST),
        shipped.but(said));
  }

  private static PlatformTerms.Rules rules(String id) {
    return SHIPPED.get(id).rules();
  }
}
