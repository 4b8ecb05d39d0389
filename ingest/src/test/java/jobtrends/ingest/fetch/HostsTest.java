package jobtrends.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jobtrends.model.Traffic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostsTest {

  private static final Traffic NONE = new Traffic(0, 0, 0, Optional.empty(), Map.of());

  @ParameterizedTest
  @CsvSource({
    "http://jobs.example/a, jobs.example",
    "https://jobs.example/b?c, jobs.example",
    "https://JOBS.example:443/, jobs.example",
    "http://jobs.example:80/, jobs.example",
    "http://jobs.example:443/, jobs.example:443",
    "http://127.0.0.1:8080/, 127.0.0.1:8080",
    "http://[::1]/, [::1]"
  })
  void oneHostHasOneNameWhateverTheScheme(URI address, String name) {
    assertEquals(name, hosts(new ArrayList<>()).of(address).name());
  }

  @Test
  void theDelayIsLookedUpOncePerHostByItsBareName() {
    var lookedUp = new ArrayList<String>();
    Hosts hosts = hosts(lookedUp);
    hosts.of(URI.create("http://b.example:8080/x"));
    hosts.of(URI.create("http://b.example:8080/y"));
    hosts.of(URI.create("http://A.example/"));
    assertEquals(List.of("b.example", "a.example"), lookedUp);
    assertEquals(Map.of("a.example", NONE, "b.example:8080", NONE), hosts.traffic());
  }

  private static Hosts hosts(List<String> lookedUp) {
    return new Hosts(
        new FakeTime(),
        host -> {
          lookedUp.add(host);
          return Duration.ZERO;
        });
  }
}
