package jobtrends.analytics.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PhraseMatcherTest {

  private static final PhraseMatcher.Ending ANYWHERE = (text, from, end) -> true;

  @Test
  void theLongestPhraseWins() {
    PhraseMatcher matcher = PhraseMatcher.of(List.of("go", "google", "google cloud"));

    assertEquals("google cloud", found(matcher, "google cloud storage"));
    assertEquals("google", found(matcher, "google clock"));
    assertEquals("go", found(matcher, "goo"));
    assertEquals("", found(matcher, "gin"));
  }

  @Test
  void caseAccentsWidthAndSpacesDoNotMatter() {
    PhraseMatcher matcher = PhraseMatcher.of(List.of("spring boot", "élan"));

    assertEquals("Spring   Boot", found(matcher, "Spring   Boot"));
    assertEquals("SPRING-BOOT", found(matcher, "SPRING-BOOT"));
    assertEquals("ｓｐｒｉｎｇ boot", found(matcher, "ｓｐｒｉｎｇ boot!"));
    assertEquals("Elan", found(matcher, "Elan"));
    assertEquals("", found(matcher, "spring\nboot"));
  }

  @Test
  void aSpaceNearTheBeginningStandsForSeveralAndForAHyphen() {
    PhraseMatcher matcher = PhraseMatcher.of(List.of("a plus", "c", "go to"));

    assertEquals("a    plus", found(matcher, "a    plus"));
    assertEquals("a-plus", found(matcher, "a-plus"));
    assertEquals("", found(matcher, "a--plus"));
    assertEquals("c", found(matcher, "c"));
    assertEquals("go to", found(matcher, "go to"));
    assertEquals("", found(matcher, "go "));
  }

  @Test
  void anEndingThatIsNotAllowedLeavesTheShorterPhrase() {
    PhraseMatcher matcher = PhraseMatcher.of(List.of("java", "javascript"));

    long found = matcher.longestAt(PhraseText.of("javascript"), 0, (text, from, end) -> end == 4);

    assertEquals(4, PhraseMatcher.end(found));
    assertEquals(matcher.number("JAVA"), PhraseMatcher.number(found));
  }

  @Test
  void phrasesThatFoldAlikeAreOne() {
    PhraseMatcher matcher = PhraseMatcher.of(List.of("REST", "rest", "Rest"));

    assertEquals(matcher.number("REST"), matcher.number("rest"));
  }

  @Test
  void aPhraseOfNothingOrOfForeignLettersIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> PhraseMatcher.of(List.of("")));
    assertThrows(IllegalArgumentException.class, () -> PhraseMatcher.of(List.of("опыт")));
    assertThrows(IllegalArgumentException.class, () -> PhraseMatcher.of(List.of("a\u0000b")));
  }

  @Test
  void equalsANaiveSearchOnRandomDictionaries() {
    Random random = new Random(20261120);
    for (int round = 0; round < 300; round++) {
      List<String> phrases = words(random, 1 + random.nextInt(30), 6);
      PhraseMatcher matcher = PhraseMatcher.of(phrases);
      String text = word(random, 200);
      for (int at = 0; at < text.length(); at++) {
        assertEquals(naive(phrases, text, at), found(matcher, text, at), phrases + " in " + text);
      }
    }
  }

  private static String naive(List<String> phrases, String text, int at) {
    return phrases.stream()
        .filter(phrase -> text.regionMatches(true, at, phrase, 0, phrase.length()))
        .max(Comparator.comparingInt(String::length))
        .map(phrase -> text.substring(at, at + phrase.length()))
        .orElse("");
  }

  private static String found(PhraseMatcher matcher, String text) {
    return found(matcher, text, 0);
  }

  private static String found(PhraseMatcher matcher, String text, int at) {
    long found = matcher.longestAt(PhraseText.of(text), at, ANYWHERE);
    return found == PhraseMatcher.NONE ? "" : text.substring(at, PhraseMatcher.end(found));
  }

  private static List<String> words(Random random, int count, int longest) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(word(random, 1 + random.nextInt(longest)).toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** Few letters, so that phrases meet, contain and begin one another. */
  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append("abAB+1".charAt(random.nextInt(6)));
    }
    return word.toString();
  }
}
