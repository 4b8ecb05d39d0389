package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import jobtrends.ingest.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the boards begin that a user names, on whichever host they are. */
class OwnDomainTest {

  @ParameterizedTest
  @CsvSource({
    "recruitee, tarnholm, https://tarnholm.recruitee.com/api/offers/",
    "recruitee, https://jobs.tarnholm.example/o/cook, https://jobs.tarnholm.example/api/offers/",
    "personio, tarn-holm, https://tarn-holm.jobs.personio.de/xml",
    "personio, https://tarnholm.jobs.personio.com, https://tarnholm.jobs.personio.com/xml",
    "personio, https://jobs.tarnholm.example, ",
    "teamtailor, tarnholm, https://tarnholm.teamtailor.com/jobs.json",
    "teamtailor, https://Career.Tarnholm.example/, https://career.tarnholm.example/jobs.json",
    "teamtailor, https://career.tarnholm.example?a=b#c, https://career.tarnholm.example/jobs.json",
    "teamtailor, http://career.tarnholm.example, ",
    "teamtailor, https://evil@career.tarnholm.example, ",
    "teamtailor, https://career.tarnholm.example:8443, ",
    "teamtailor, https://, ",
    "teamtailor, https:///jobs.json, ",
    "teamtailor, https://a b, ",
    "teamtailor, https:career, ",
    "teamtailor, evil.example/, ",
    "teamtailor, tarnholm@evil.example, ",
    "teamtailor, tarnholm?, ",
    "teamtailor, -, ",
    "breezy, tarnholm, https://tarnholm.breezy.hr/json?verbose=true",
    "breezy, https://jobs.tarnholm.example, ",
    "pinpoint, tarnholm, https://tarnholm.pinpointhq.com/postings.json",
    "pinpoint, https://jobs.tarnholm.example, https://jobs.tarnholm.example/postings.json",
  })
  void aBoardBeginsWhereItsNameSays(String platform, String named, String page) {
    List<URI> expected = Stream.ofNullable(page).map(URI::create).toList();

    assertEquals(expected, platform(platform).pagesFor(named));
  }

  @ParameterizedTest
  @CsvSource({
    "https://career.tarnholm.example/jobs.json, teamtailor",
    "https://career.tarnholm.example/jobs.json?page=2, teamtailor",
    "https://career.tarnholm.example/en/jobs.json, ",
    "https://jobs.tarnholm.example/postings.json, pinpoint",
    "https://jobs.tarnholm.example/api/offers/, recruitee",
    "https://tarnholm.jobs.personio.com/xml, personio",
    "https://www.personio.com/jobs, ",
    "https://tarnholm.breezy.hr/json, breezy",
    "https://tarnholm.example/json, ",
    "https://tarnholm.recruitee.com/jobs.json, recruitee",
    "https://remoteok.com/jobs.json, remoteok",
  })
  void aRecordedBoardIsKnownByItsHostOrItsPath(URI address, String platform) {
    assertEquals(
        Stream.ofNullable(platform).findFirst(), Platforms.owning(address).map(Platform::id));
  }

  private static Platform platform(String id) {
    return Platforms.byId(id).orElseThrow();
  }
}
