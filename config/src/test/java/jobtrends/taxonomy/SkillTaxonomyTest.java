package jobtrends.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SkillTaxonomyTest {

  private static final SkillTaxonomy TAXONOMY = SkillTaxonomy.standard();

  @Test
  void categoriesAreAClosedSet() {
    assertEquals(
        Set.of(
            "analytics",
            "certificate",
            "cloud",
            "concept",
            "data platform",
            "database",
            "design and engineering",
            "infrastructure",
            "language",
            "machine learning",
            "mobile",
            "office and business",
            "security",
            "soft skill",
            "testing",
            "web"),
        new TreeSet<>(TAXONOMY.categories().values()));
  }

  @Test
  void oneOfEachKindIsKnown() {
    assertEquals(Optional.of("language"), TAXONOMY.category("Python"));
    assertEquals(Optional.of("concept"), TAXONOMY.category("Machine Learning"));
    assertEquals(Optional.of("soft skill"), TAXONOMY.category("Teamwork"));
    assertEquals(Optional.of("certificate"), TAXONOMY.category("CISSP"));
    assertEquals(Optional.empty(), TAXONOMY.category("Basket weaving"));
    assertTrue(TAXONOMY.version().matches("\\d{4}\\.\\d{2}"));
  }

  @Test
  void noSkillHasOneSpellingTwice() {
    for (Skill skill : TAXONOMY.skills()) {
      Set<String> spellings = new HashSet<>();
      skill.spellings().forEach(s -> assertTrue(spellings.add(s.text()), skill.name() + s));
    }
  }

  @Test
  void phrasesAreFoldedAndOfEveryKind() {
    for (SkillPhrase.Kind kind : SkillPhrase.Kind.values()) {
      List<String> phrases = TAXONOMY.phrases(kind);
      assertTrue(phrases.size() > 5, kind.name());
      phrases.forEach(phrase -> assertEquals(phrase.toLowerCase(Locale.ROOT).strip(), phrase));
    }
  }

  @Test
  void marksOfASpellingAreItsConditions() {
    assertEquals(new SkillSpelling("Python", false, false), SkillSpelling.of("Python"));
    assertEquals(new SkillSpelling("Excel", true, false), SkillSpelling.of("Excel!"));
    assertEquals(new SkillSpelling("Spark", false, true), SkillSpelling.of("Spark?"));
    assertEquals(new SkillSpelling("C", true, true), SkillSpelling.of("C?!"));
    assertEquals(new SkillSpelling("C#", false, false), SkillSpelling.of("C#"));
    assertThrows(IllegalArgumentException.class, () -> SkillSpelling.of("?!"));
  }

  @Test
  void namesMustDifferAndSkillsMustBeWhole() {
    Skill oak = new Skill("Oak", "language", List.of(SkillSpelling.of("Oak")));

    assertThrows(
        IllegalArgumentException.class, () -> SkillTaxonomy.of(List.of(oak, oak), List.of()));
    assertThrows(IllegalArgumentException.class, () -> new Skill("Oak", "language", List.of()));
    assertThrows(IllegalArgumentException.class, () -> new Skill(" ", "x", oak.spellings()));
  }
}
