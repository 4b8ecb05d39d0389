package jobtrends.analytics.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PayWindowsTest {

  private static final String FILLER = "We like good people and long walks. ".repeat(20);

  @Test
  void aTextWithoutDigitsHasNone() {
    assertEquals("", PayWindows.of(FILLER));
  }

  @Test
  void aShortTextIsKeptWhole() {
    assertEquals("Salary: $50,000 a year", PayWindows.of("Salary: $50,000 a year"));
  }

  @Test
  void whatIsFarFromDigitsIsLeftOut() {
    String kept = PayWindows.of("1. " + FILLER + "Pay: $50,000" + FILLER + "Room 7");
    assertTrue(kept.contains("Pay: $50,000") && kept.endsWith("Room 7"), kept);
    assertTrue(kept.length() < FILLER.length(), kept);
    assertEquals(3, kept.split(" \\. ", -1).length, kept);
  }

  @Test
  void noWordIsCut() {
    String kept = PayWindows.of("1" + " ".repeat(300) + "x".repeat(250) + " 5");
    assertTrue(kept.endsWith(" . " + "x".repeat(250) + " 5"), kept);
  }
}
