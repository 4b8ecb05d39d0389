package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Optional;
import java.util.Random;
import jobtrends.ingest.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a person names, it stays the words of a search on the platform's own host. */
class SearchesTest {

  private static final String MARKS = "/\\@:?#&=%+[]{}\"'<>;.~ \t\r\n\0äß語\uD800";

  @ParameterizedTest
  @CsvSource({
    "upwork, '', variables",
    "freelancer, '', query",
    "adzuna, gb/, what",
    "themuse, '', category",
    "usajobs, '', Keyword"
  })
  void nothingThatIsNamedLeadsElsewhereOrSaysMoreThanWords(
      String id, String before, String parameter) {
    Platform platform = Platforms.byId(id).orElseThrow();
    URI plain = platform.pagesFor(before + "cook").get(0);
    var random = new Random(20260820);
    for (int n = 0; n < 2_000; n++) {
      String words = words(random);
      for (URI address : platform.pagesFor(before + words)) {
        assertEquals(plain.getHost(), address.getHost(), words);
        assertEquals(plain.getRawPath(), address.getRawPath(), words);
        assertEquals(names(plain), names(address), words);
        Optional<String> value = Queries.value(address, parameter);
        assertTrue(id.equals("upwork") || value.equals(asSent(words)), words);
      }
    }
  }

  /** A lone surrogate is no character and is sent as a question mark. */
  private static Optional<String> asSent(String words) {
    return Optional.of(words.strip().replace('\uD800', '?'));
  }

  private static String names(URI address) {
    return address.getRawQuery().replaceAll("=[^&]*", "");
  }

  private static String words(Random random) {
    var words = new StringBuilder();
    for (int n = 1 + random.nextInt(12); n > 0; n--) {
      boolean mark = random.nextInt(3) > 0;
      words.append(
          mark ? MARKS.charAt(random.nextInt(MARKS.length())) : (char) random.nextInt(128));
    }
    return words.toString();
  }
}
