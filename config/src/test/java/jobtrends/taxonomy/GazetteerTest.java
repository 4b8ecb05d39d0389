package jobtrends.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

  private final Gazetteer gazetteer = Gazetteer.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "München|2867714",
        "Muenchen|2867714",
        "MUNICH|2867714",
        "Monaco di Baviera|2867714",
        "Bangalore|1277333",
        "Bengaluru|1277333",
        "New York City|5128581",
        "St. Louis|4407066",
        "Saint Louis|4407066",
        "Tel-Aviv|293397",
        "Koeln|2886242",
        "Frankfurt a. M.|2925533",
        "Nowy Jork|5128581",
        "東京|1850147",
      })
  void findsACityByEachOfItsNames(String written, long id) {
    List<Long> ids =
        gazetteer.nameAt(GazetteerWords.of(written), 0).stream()
            .flatMap(name -> name.meanings().stream())
            .filter(City.class::isInstance)
            .map(city -> ((City) city).id())
            .toList();
    assertTrue(ids.contains(id), written + " " + ids);
  }

  @Test
  void takesTheLongestNameAndStopsAtABorder() {
    assertEquals("South San Francisco", longest("South San Francisco, CA"));
    assertEquals("New York", longest("New York - City"));
    assertEquals("Bosnia and Herzegovina", longest("Bosnia and Herzegovina only"));
  }

  @Test
  void codesMeanWhatTheirCapitalsMean() {
    assertEquals(List.of("California", "Canada"), named("CA"));
    assertEquals(List.of("San Francisco"), named("SF"));
    assertEquals(List.of("Vietnam"), named("VNM"));
    assertEquals(List.of(), named("ca"));
    assertEquals(List.of("United Kingdom"), named("UK"));
  }

  @Test
  void everyCityWithoutABorderInItsNameIsFoundByIt() {
    List<String> lost =
        Cities.standard().all().stream()
            .filter(city -> !city.name().matches(".*([()/,&–]| - ).*") && !isFound(city))
            .map(City::name)
            .collect(Collectors.toList());
    assertEquals(List.of(), lost);
  }

  @Test
  void carriesTheVersionOfItsCities() {
    assertEquals(Cities.standard().version(), gazetteer.version());
  }

  @Test
  void wordsKeepTheirBorders() {
    List<GazetteerGap> gaps =
        GazetteerWords.of("Tel-Aviv, IL (U.S. or D.C) - a/b; c. Then & so").stream()
            .map(GazetteerWord::gap)
            .toList();
    assertEquals(
        List.of(
            GazetteerGap.START,
            GazetteerGap.HYPHEN,
            GazetteerGap.COMMA,
            GazetteerGap.OPEN,
            GazetteerGap.SPACE,
            GazetteerGap.SPACE,
            GazetteerGap.CLOSE,
            GazetteerGap.SLASH,
            GazetteerGap.LIST,
            GazetteerGap.SPACE,
            GazetteerGap.LIST),
        gaps);
    assertEquals(
        List.of("US", "DC"),
        GazetteerWords.of("U.S. D.C").stream().map(GazetteerWord::written).toList());
  }

  @Test
  void noTextIsTooStrangeToCut() {
    Random random = new Random(4711);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(60), 0, 0x110000).forEach(text::appendCodePoint);
      List<GazetteerWord> words = GazetteerWords.of(text.toString());
      for (int at = 0; at < words.size(); at++) {
        Optional<GazetteerName> name = gazetteer.nameAt(words, at);
        assertTrue(name.isEmpty() || name.get().end() <= words.size());
      }
    }
  }

  private String longest(String text) {
    List<GazetteerWord> words = GazetteerWords.of(text);
    return gazetteer
        .nameAt(words, 0)
        .map(name -> text.substring(words.get(0).from(), words.get(name.end() - 1).to()))
        .orElse(text);
  }

  private List<String> named(String code) {
    return gazetteer.code(code).stream().map(GazetteerEntry::name).sorted().toList();
  }

  private boolean isFound(City city) {
    List<GazetteerWord> words = GazetteerWords.of(city.name());
    return gazetteer
        .nameAt(words, 0)
        .filter(name -> name.end() == words.size() && name.meanings().contains(city))
        .isPresent();
  }
}
