package jobtrends.analytics.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoardWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We build bridges. Find Jobs in Germany on Arbeitnow",
        "We build bridges. Find more English Speaking Jobs in United Kingdom on Arbeitnow",
        "We build bridges. Find more English Speak",
        "We build bridges. Find Jobs in Ger",
        "We build bridges. Find mo",
        "We build bridges. Find",
        "We build bridges.<p>Find <a href=\"https://www.arbeitnow.com\">Jobs in Germany</a> on"
            + " Arbeitnow</a>",
        "We build bridges.\n<p>Find more <a href=\"https://www.arbeitnow.com/english\">English"
            + " Speaking Jobs in Germany</a> on Arbeitnow</a>\n"
      })
  void theBoardsOwnLastLineIsNoPartOfWhatAnAdvertisementSays(String text) {
    assertEquals("We build bridges.", text.replaceAll(BoardWords.ARBEITNOW, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Find Jobs in Germany on Arbeitnow is what you will write about.",
        "Find out more on our site.",
        "We find more customers",
        "Find us in Berlin",
        ""
      })
  void whatTheEmployerSaysStays(String text) {
    assertEquals(text, text.replaceAll(BoardWords.ARBEITNOW, ""));
  }
}
