package jobtrends.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import jobtrends.settings.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorisationsTest {

  private static final Map<String, String> EVERYTHING =
      Map.of(
          "ADZUNA_APP_ID", "1d1d1d1d",
          "ADZUNA_APP_KEY", "adzuna/key+1",
          "THEMUSE_API_KEY", "musekey",
          "FREELANCER_TOKEN", "freelancertoken",
          "USAJOBS_API_KEY", "usajobskey=",
          "USAJOBS_EMAIL", "ada@tarnholm.example",
          "UPWORK_TOKEN", "upworktoken",
          "UPWORK_TENANT_ID", "424242424242");

  @TempDir private Path cache;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://api.adzuna.com/v1/api/jobs/gb/search/1?what=cook"
            + "| https://api.adzuna.com/v1/api/jobs/gb/search/1"
            + "?what=cook&app_id=1d1d1d1d&app_key=adzuna%2Fkey%2B1 | {}",
        "https://api.adzuna.com/v1/api/jobs/gb/search/1?app_key=xx&what=a%26b&app_id=xx"
            + "| https://api.adzuna.com/v1/api/jobs/gb/search/1"
            + "?what=a%26b&app_id=1d1d1d1d&app_key=adzuna%2Fkey%2B1 | {}",
        "https://www.themuse.com/api/public/jobs"
            + "| https://www.themuse.com/api/public/jobs?api_key=musekey | {}",
        "https://www.freelancer.com/api/projects/0.1/projects/active/?limit=100"
            + "| https://www.freelancer.com/api/projects/0.1/projects/active/?limit=100"
            + "| {Freelancer-OAuth-V1=freelancertoken}",
        "https://data.usajobs.gov/api/Search?Keyword=cook"
            + "| https://data.usajobs.gov/api/Search?Keyword=cook"
            + "| {Authorization-Key=usajobskey=, User-Agent=ada@tarnholm.example}",
        "https://api.upwork.com/graphql?query=a"
            + "| https://api.upwork.com/graphql"
            + "| {Authorization=Bearer upworktoken, Content-Type=application/json,"
            + " X-Upwork-API-TenantId=424242424242}",
      })
  void eachInterfaceGetsItsKeysWhereItWantsThem(URI asked, URI sent, String headers)
      throws InterruptedException {
    Authorisation.Signed signed = sign(EVERYTHING, asked);

    assertEquals(sent, signed.address());
    assertEquals(headers, new TreeMap<>(signed.headers()).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://api.adzuna.com/robots.txt",
        "https://api.adzuna.com/v1/api/../../admin",
        "http://api.adzuna.com/v1/api/jobs/gb/search/1",
        "https://api.adzuna.com:8443/v1/api/jobs/gb/search/1",
        "https://api.adzuna.com.evil.example/v1/api/jobs",
        "https://api.adzuna.com@evil.example/v1/api/jobs",
        "https://evil.example/https://api.adzuna.com/v1/api/",
        "https://www.upwork.com/nx/search/jobs/",
        "https://www.freelancer.com/jobs/",
      })
  void nobodyElseIsToldAnything(URI asked) throws InterruptedException {
    assertEquals(Authorisation.Signed.plain(asked), sign(EVERYTHING, asked));
  }

  @Test
  void halfAPairOfKeysIsNoKeyAndABlankOneIsNone() throws InterruptedException {
    URI adzuna = URI.create("https://api.adzuna.com/v1/api/jobs/gb/search/1");
    URI muse = URI.create("https://www.themuse.com/api/public/jobs");
    Map<String, String> half = Map.of("ADZUNA_APP_KEY", "adzunakey", "THEMUSE_API_KEY", " ");

    assertEquals(Authorisation.Signed.plain(adzuna), sign(half, adzuna));
    assertEquals(Authorisation.Signed.plain(muse), sign(half, muse));
  }

  @Test
  void aValueThatCannotBeAKeyIsRefusedByItsNameAlone() {
    for (String bad : new String[] {"short", "two\nlines", "two words", "schlüssel"}) {
      var refused =
          assertThrows(
              Refused.class, () -> sign(Map.of("UPWORK_TOKEN", bad), URI.create("https://a.b/")));
      assertFalse(refused.getMessage().contains(bad));
      assertEquals(true, refused.getMessage().contains("UPWORK_TOKEN"));
    }
  }

  @Test
  void noKeyIsShownByWhatHoldsIt() throws InterruptedException {
    String shown = sign(EVERYTHING, URI.create("https://www.themuse.com/api/public/a")).toString();

    assertEquals("a signed request to www.themuse.com", shown);
    assertEquals("credentials", new Credentials(EVERYTHING).toString());
  }

  private Authorisation.Signed sign(Map<String, String> environment, URI asked)
      throws InterruptedException {
    return (Authorisation.Signed)
        Authorisations.fromEnvironment(environment, cache, new FakeTime()).sign(asked);
  }
}
