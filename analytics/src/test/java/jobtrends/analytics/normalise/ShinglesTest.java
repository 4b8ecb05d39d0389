package jobtrends.analytics.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShinglesTest {

  @Test
  void runsOfThreeWordsAreCompared() {
    Shingles five = Shingles.of("one two three four five"); // 3 runs
    Shingles four = Shingles.of("One, two; THREE – four!"); // 2 of them
    Shingles other = Shingles.of("six seven eight nine");

    assertEquals(3, five.hashes().length);
    assertEquals(2 / 3.0, five.resemblance(four));
    assertEquals(1.0, five.containment(four));
    assertEquals(0.0, five.containment(other));
  }

  @Test
  void shortAndEmptyTextsHaveOneRunAndNone() {
    assertEquals(1, Shingles.of("two words").hashes().length);
    assertTrue(Shingles.of(" – ").isEmpty());
    assertEquals(0.0, Shingles.of("").resemblance(Shingles.of("")));
    assertEquals(0, MinHash.bands(Shingles.of("")).length);
  }

  @Test
  void aRunThatComesTwiceCountsOnce() {
    assertEquals(3, Shingles.of("a b c a b c a b c").hashes().length);
  }

  @Test
  void likeTextsShareABandAndUnlikeTextsDoNot() {
    Random random = new Random(7);
    int like = 0;
    int unlike = 0;
    for (int round = 0; round < 200; round++) {
      String text = text(random, 300);
      String edited = text.substring(0, text.length() * 9 / 10) + text(random, 20);
      like += shareABand(text, edited) ? 1 : 0;
      unlike += shareABand(text, text(random, 300)) ? 1 : 0;
    }
    assertEquals(200, like);
    assertEquals(0, unlike);
  }

  private static boolean shareABand(String left, String right) {
    Set<Long> bands = new HashSet<>();
    Arrays.stream(MinHash.bands(Shingles.of(left))).forEach(bands::add);
    return Arrays.stream(MinHash.bands(Shingles.of(right))).anyMatch(bands::contains);
  }

  private static String text(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(Integer.toString(random.nextInt(5_000), 36)).append(' ');
    }
    return text.toString();
  }
}
