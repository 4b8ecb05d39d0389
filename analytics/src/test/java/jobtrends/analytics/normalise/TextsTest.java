package jobtrends.analytics.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("plain stays", "Java & SQL, 5 < 6, I <3 it", "Java & SQL, 5 < 6, I <3 it"),
        Arguments.of("blocks are lines", "<p>One</p><p>Two<br>Three</p>", "One\nTwo\nThree"),
        Arguments.of("items are lines", "<ul><li>Java</li><li>Go</li></ul>", "Java\nGo"),
        Arguments.of(
            "inline is not a line", "<p>We use <b>Java</b>Script</p>", "We use JavaScript"),
        Arguments.of("source line feeds are blanks", "<p>one\n  two</p>", "one two"),
        Arguments.of(
            "cells are lines", "<table><tr><td>Pay</td><td>€ 50k</td></table>", "Pay\n€ 50k"),
        Arguments.of("no scripts", "<p>a</p><script>var x = 1;</script><style>b{}</style>", "a"),
        Arguments.of(
            "encoded markup", "&lt;p&gt;R&amp;amp;D&lt;/p&gt;&lt;p&gt;x&lt;/p&gt;", "R&D\nx"),
        Arguments.of("double entities", "Research &amp;amp; Development", "Research & Development"),
        Arguments.of("numeric entities", "50&#8211;60&nbsp;k&#x20AC;", "50–60 k€"),
        Arguments.of(
            "Windows read as UTF-8", "MÃ¼nchen â€“ 60 kâ‚¬, Â£30k", "München – 60 k€, £30k"),
        Arguments.of("twice", "weÃ¢\u20ac\u2122re in MÃƒÂ¼nchen", "we’re in München"),
        Arguments.of("Polish", "KrakÃ³w, ZarzÄ…dzanie", "Kraków, Zarządzanie"),
        Arguments.of("Cyrillic", "Ð¿Ñ€Ð¾Ð³Ñ€Ð°Ð¼Ð¼Ð¸Ñ\u0081Ñ‚", "программист"),
        Arguments.of("Arabic with a byte lost", "Ø¯Ø¨\u00d9\u008a Ø§Ù", "دبي Ø§Ù"),
        Arguments.of("a sign is no letter", "3×¼, ÑÑ, Ø¼-Zoll", "3×¼, ÑÑ, Ø¼-Zoll"),
        Arguments.of("an emoji", "ðŸš€ Go", "🚀 Go"),
        Arguments.of(
            "real letters stay",
            "São João, Årsløn, château, RÉSUMÉ",
            "São João, Årsløn, château, RÉSUMÉ"),
        Arguments.of("zero width", "Data\u200b\u2060 Sci\u00adentist\ufeff", "Data Scientist"),
        Arguments.of("bidi controls", "\u202eJava\u202c \u2066Go\u2069", "Java Go"),
        Arguments.of("fancy letters", "𝗦𝗲𝗻𝗶𝗼𝗿 Ｊａｖａ ﬁnance", "Senior Java finance"),
        Arguments.of("composed", "Mu\u0308nchen", "München"),
        Arguments.of("blanks", " a \t\u00a0 b \r\n\r\n c\u0000d ", "a b\nc d"),
        Arguments.of("half a pair", "a\ud83dz", "az"),
        Arguments.of("nothing", " \u200b\n", ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void isWhatAPersonSees(String name, String given, String expected) {
    assertEquals(expected, Texts.plain(given));
  }

  @Test
  void plainTextIsAFixedPoint() {
    String once = Texts.plain("<p>Gehalt: 50.000&nbsp;â‚¬</p><ul><li>C++ &amp; C#</ul>");
    assertEquals(once, Texts.plain(once));
  }

  @Test
  void neverThrowsAndLeavesNoControl() {
    var random = new Random(4);
    for (int i = 0; i < 2000; i++) {
      String text = Texts.plain(Noise.text(random, 60));
      assertFalse(text.chars().anyMatch(c -> c < ' ' && c != '\n'), text);
    }
  }

  @Test
  void takesAMegabyteOfAnything() {
    for (String hostile : Noise.megabytes()) {
      assertTrue(Texts.plain(hostile).length() <= hostile.length());
    }
  }
}
