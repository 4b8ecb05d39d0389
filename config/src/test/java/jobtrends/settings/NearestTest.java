package jobtrends.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  @ParameterizedTest
  @CsvSource({
    "remotiv, remotive",
    "WeWorkRemotly, weworkremotely",
    "remote-ok, remoteok",
    "hacker_news, hackernews",
    "xyz, lever"
  })
  void fewestEditsWinWhateverTheCase(String said, String meant) {
    List<String> ids = List.of("weworkremotely", "remotive", "remoteok", "hackernews", "lever");

    assertEquals(meant, Nearest.of(said, ids));
  }
}
