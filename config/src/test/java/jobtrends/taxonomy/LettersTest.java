package jobtrends.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Berlin, berlin
          ŁÓDŹ, lodz
          Straße, strasse
          Ærø, aero
          İstanbul, istanbul
          Diyarbakır, diyarbakir
          ｅｌｉｘｉｒ, elixir
          ﬁnance, finance
          東京, 東京
          C++ & C#, c++ & c#
          '', ''
          """)
  void areFolded(String written, String expected) {
    assertEquals(expected, Letters.fold(written));
    assertEquals(expected, Letters.fold(expected), "folded twice");
  }

  @Test
  void anyTextCanBeFolded() {
    var random = new Random(5);
    for (int i = 0; i < 5_000; i++) {
      var text = new StringBuilder();
      random.ints(8, 0, Character.MAX_CODE_POINT + 1).forEach(text::appendCodePoint);
      assertTrue(Letters.fold(text.toString()).length() <= 20 * text.length());
    }
  }

  @ParameterizedTest
  @CsvSource({"'', true", "a~, true", "é, false", "a–b, false"})
  void areAsciiOrNot(String text, boolean expected) {
    assertEquals(expected, Letters.isAscii(text));
  }
}
