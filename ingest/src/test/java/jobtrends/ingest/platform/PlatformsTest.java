package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jobtrends.ingest.Platform;
import jobtrends.settings.PlatformCatalogue;
import jobtrends.settings.PlatformTerms;
import jobtrends.settings.PlatformTerms.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformsTest {

  private static final List<String> IDS =
      List.of(
          ("weworkremotely remotive remoteok himalayas jobicy workingnomads arbeitnow hackernews"
                  + " greenhouse lever ashby smartrecruiters workable recruitee personio teamtailor"
                  + " breezy pinpoint upwork freelancer adzuna themuse usajobs linkedin glassdoor"
                  + " wellfound toptal fiverr machinelearningjobs jsonld")
              .split(" "));

  @ParameterizedTest
  @CsvSource({
    "https://weworkremotely.com/remote-jobs.rss, weworkremotely",
    "https://www.WorkingNomads.com/api/exposed_jobs/, workingnomads",
    "https://remoteOK.com/api, remoteok",
    "https://himalayas.app/jobs/api?limit=20, himalayas",
    "https://www.arbeitnow.com/api/job-board-api, arbeitnow",
    "https://remotive.io/api/remote-jobs, remotive",
    "https://jobicy.com/api/v2/remote-jobs, jobicy",
    "https://boards-api.greenhouse.io/v1/boards/quillmark/jobs, greenhouse",
    "https://jobs.eu.lever.co/fjordlinje, lever",
    "https://kh.linkedin.com/jobs/view/baker-at-crustwell-4000000001, linkedin",
    "https://www.glassdoor.com.au/Job/baker-jobs.htm, glassdoor",
    "https://wellfound.com/role/baker, wellfound",
    "https://angel.co/jobs, wellfound",
    "https://www.toptal.com/freelance-jobs/developers/jobs, toptal",
    "https://www.fiverr.com/seller/gig, fiverr",
    "https://machinelearningjobs.co.uk/view-job/x-0123456789ab, machinelearningjobs",
    "https://notjobicy.com/api/v2/remote-jobs, ",
    "https://jobicy.com.evil.example/, ",
    "https://tarnholm.example/careers, ",
    "mailto:jobs@jobicy.com, ",
  })
  void anAddressBelongsToThePlatformWhoseHostItIs(URI address, String id) {
    assertEquals(Optional.ofNullable(id), Platforms.owning(address).map(Platform::id));
  }

  @Test
  void anyWebPageMayHoldPostings() {
    assertTrue(Platforms.ANY_PAGE.owns(URI.create("HTTPS://tarnholm.example/")));
    assertEquals(false, Platforms.ANY_PAGE.owns(URI.create("file:///etc/hostname")));
  }

  @Test
  void everyPlatformIsFoundByItsIdAndOwnsItsFirstPages() {
    for (Platform platform : Platforms.ALL) {
      assertEquals(Optional.of(platform), Platforms.byId(platform.id()));
      for (URI page : platform.firstPages()) {
        assertEquals(Optional.of(platform), Platforms.owning(page));
      }
    }
    assertEquals(Optional.empty(), Platforms.byId("monster"));
  }

  @Test
  void everyPlatformHasItsTermsAndEveryReaderIsAPlatform() {
    assertEquals(IDS, IDS.stream().map(id -> terms(id).id()).toList());
    assertTrue(IDS.containsAll(Platforms.ALL.stream().map(Platform::id).toList()));
  }

  @Test
  void noHostBelongsToTwoPlatforms() {
    List<String> hosts = allTerms().flatMap(terms -> terms.hosts().stream()).toList();

    assertEquals(hosts.stream().distinct().toList(), hosts);
  }

  @Test
  void aReaderOwnsTheHostsOfItsTerms() {
    for (Platform platform : Platforms.ALL) {
      for (String host : terms(platform.id()).hosts()) {
        assertEquals(Optional.of(platform), Platforms.owning(URI.create("https://www." + host)));
      }
    }
  }

  @Test
  void whatIsNotOpenSaysWhyAndAKeyIsNamed() {
    allTerms()
        .forEach(
            terms -> {
              boolean open =
                  terms.access() == Access.OPEN || terms.access() == Access.EMPLOYER_BOARDS;
              assertTrue(open || terms.whyOff().isPresent(), terms.id());
              assertEquals(terms.access() == Access.API_KEY, !terms.credentials().isEmpty());
            });
  }

  /** Such a platform is asked for its robots.txt at every run, and for nothing else. */
  @Test
  void whatTermsAllowAndRobotsForbidSaysSo() {
    assertTrue(terms("remotive").rules().source().contains("robots.txt disallows"));
    assertTrue(terms("smartrecruiters").whyOff().isPresent());
  }

  private static Stream<PlatformTerms> allTerms() {
    return IDS.stream().map(PlatformsTest::terms);
  }

  private static PlatformTerms terms(String id) {
    return PlatformCatalogue.shipped().get(id);
  }
}
