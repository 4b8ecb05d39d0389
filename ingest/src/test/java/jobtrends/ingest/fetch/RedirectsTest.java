package jobtrends.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest {

  private static final URI FROM = URI.create("https://jobs.example/a/list?page=1");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://other.example/x     | https://other.example/x
          //other.example/x           | https://other.example/x
          /b                          | https://jobs.example/b
          c?page=2                    | https://jobs.example/a/c?page=2
          ../c                        | https://jobs.example/c
          ?page=2                     | https://jobs.example/a/list?page=2
          ' /b '                      | https://jobs.example/b
          /b#part                     | https://jobs.example/b
          /two words                  | https://jobs.example/two%20words
          /already%20fine             | https://jobs.example/already%20fine
          /list?tag[]=x"y             | https://jobs.example/list?tag[]=x%22y
          """)
  void resolvesAsBrowsersDo(String location, URI expected) {
    assertEquals(Optional.of(expected), Redirects.target(FROM, location));
  }

  @Test
  void rawUtf8OfAHeaderReadAsLatin1IsSentAsItsBytes() {
    String asRead =
        new String("/käse".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    assertEquals(
        Optional.of(URI.create("https://jobs.example/k%C3%A4se")), Redirects.target(FROM, asRead));
  }

  @Test
  void aHostWithoutAPathIsADirectory() {
    assertEquals(
        Optional.of(URI.create("http://jobs.example/next")),
        Redirects.target(URI.create("http://jobs.example?page=1"), "next"));
    assertEquals(
        Optional.of(URI.create("http://jobs.example?page=2")),
        Redirects.target(URI.create("http://jobs.example"), "?page=2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "http://", "%zz", "http://[::1", "1:2:3"})
  void whatIsNoAddressIsAbsent(String location) {
    assertEquals(Optional.empty(), Redirects.target(FROM, location));
  }

  @Test
  void aHeaderCannotSmuggleAnotherLine() {
    assertEquals(
        Optional.of(URI.create("https://jobs.example/x%0D%0AX-Evil:%201")),
        Redirects.target(FROM, "/x\r\nX-Evil: 1"));
    assertEquals("/x  X-Evil: 1", Redirects.clip("/x\r\nX-Evil: 1"));
    assertEquals(201, Redirects.clip("x".repeat(1_000_000)).length());
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/, http://a.example/, true",
    "HTTPS://a.example/, http://a.example/, true",
    "https://a.example/, HTTPS://b.example/, false",
    "http://a.example/, http://b.example/, false",
    "http://a.example/, https://a.example/, false"
  })
  void encryptionIsNeverGivenUp(URI from, URI to, boolean downgrade) {
    assertEquals(downgrade, Redirects.isDowngrade(from, to));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          http://a.example/        |
          HTTPS://a.example:8443/x |
          ftp://a.example/         | only http and https can be asked, not "ftp"
          file:///etc/passwd       | only http and https can be asked, not "file"
          javascript:alert(1)      | only http and https can be asked, not "javascript"
          /relative                | only http and https can be asked, not ""
          http:opaque              | address has no usable host and port
          http:///path             | address has no usable host and port
          http://under_score/      | address has no usable host and port
          http://a.example:99999/  | address has no usable host and port
          http://a.example:0/      | address has no usable host and port
          """)
  void onlyWebAddressesCanBeAsked(URI address, String why) {
    assertEquals(Optional.ofNullable(why), Redirects.unusable(address));
  }

  @Test
  void neverThrowsAndNeverLeavesAFragment() {
    var random = new Random(5);
    String seed = "https://user@jobs.example:8080/a/../b?x=%20y#z";
    for (int i = 0; i < 20_000; i++) {
      byte[] mutated = seed.getBytes(StandardCharsets.ISO_8859_1);
      for (int flips = random.nextInt(5); flips >= 0; flips--) {
        mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
      }
      var target = Redirects.target(FROM, new String(mutated, StandardCharsets.ISO_8859_1));
      target.ifPresent(Redirects::unusable);
      assertTrue(target.map(URI::getRawFragment).isEmpty());
    }
  }
}
