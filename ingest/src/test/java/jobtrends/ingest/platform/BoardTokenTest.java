package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.model.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoardTokenTest {

  private static final String IN_PATH = "https://api.tarnholm.example/boards/{}/jobs?whole=true";
  private static final String IN_HOST = "https://{}.tarnholm.example/jobs.json";

  @ParameterizedTest
  @ValueSource(strings = {"gitlab", "Git-Lab_2.0", "7", "a..b"})
  void aTokenLeadsToItsBoard(String token) {
    assertEquals(
        List.of(URI.create("https://api.tarnholm.example/boards/" + token + "/jobs?whole=true")),
        BoardToken.pages(token, IN_PATH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", ".", "..", "a/b", "a\\b", "a?b", "a#b", "a%2e", "a b", "a@b", "a:b", "é", "a\n",
        "{}"
      })
  void anythingElseLeadsNowhere(String token) {
    assertEquals(List.of(), BoardToken.pages(token, IN_PATH));
    assertEquals(List.of(), BoardToken.pages(token, IN_HOST));
  }

  @Test
  void aTokenHasAHundredCharactersAtMost() {
    assertEquals(1, BoardToken.pages("a".repeat(100), IN_PATH).size());
    assertEquals(List.of(), BoardToken.pages("a".repeat(101), IN_PATH));
    assertEquals(List.of(), BoardToken.pages("a".repeat(1_000_000), IN_PATH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a_b", ".a", "a..b", "-a", "a-"})
  void whatIsNoLabelOfAHostLeadsNowhereThere(String token) {
    assertEquals(List.of(), BoardToken.pages(token, IN_HOST));
  }

  @Test
  void whateverTheTextTheHostIsTheTemplates() {
    var random = new Random(20260815);
    for (int n = 0; n < 20_000; n++) {
      String text =
          random
              .ints(1 + random.nextInt(6), 0, 14)
              .mapToObj(at -> "az.-_/\\@:?#%\r0".substring(at, at + 1))
              .collect(Collectors.joining());

      Stream.of(IN_PATH, IN_HOST)
          .flatMap(template -> BoardToken.pages(text, template).stream())
          .forEach(
              page -> {
                assertEquals(true, Hosts.isOn(page, "tarnholm.example"), text);
                assertEquals(page, page.normalize(), text);
              });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://api.tarnholm.example/boards/quill/jobs?whole=true, quill",
    "https://api.tarnholm.example/boards/quill, quill",
    "https://api.tarnholm.example/boards/quill?x, quill",
    "https://api.tarnholm.example/boards/, ",
    "https://api.tarnholm.example/boards/../jobs, ",
    "https://api.tarnholm.example/boards/a%20b/jobs, ",
    "https://other.example/boards/quill/jobs, ",
  })
  void anAddressHoldsItsToken(String address, String token) {
    assertEquals(Optional.ofNullable(token), BoardToken.in(address, IN_PATH));
  }

  @Test
  void aCompanyIsNamedByItsBoardOnlyWhereNothingElseNamesIt() {
    assertEquals(List.of("Quill"), named(new Fields().add(Field.COMPANY, "Quill")));
    assertEquals(
        List.of("own"),
        named(new Fields().add(Field.URL, "https://api.tarnholm.example/boards/own/jobs/1")));
    assertEquals(List.of("page"), named(new Fields().add(Field.URL, "https://quill.example/1")));
    assertEquals(List.of("page"), named(new Fields()));
  }

  private static List<String> named(Fields fields) {
    var page = Fixture.of("", "https://api.tarnholm.example/boards/page/jobs");
    BoardToken.nameCompany(fields, new Findings("tarnholm", page), IN_PATH);
    return fields.all(Field.COMPANY);
  }
}
