package jobtrends.analytics.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jobtrends.taxonomy.Skill;
import jobtrends.taxonomy.SkillPhrase;
import jobtrends.taxonomy.SkillSpelling;
import jobtrends.taxonomy.SkillTaxonomy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SkillsTest {

  private static final Set<String> CONCEPTS = Set.of("concept", "soft skill");

  @ParameterizedTest
  @MethodSource("table")
  void findsTheTechnologiesATextNames(String text, String expected) {
    List<String> found =
        find(text).stream()
            .filter(
                name -> !CONCEPTS.contains(SkillTaxonomy.standard().category(name).orElseThrow()))
            .toList();

    assertEquals(expected, String.join(", ", found));
  }

  static Stream<Arguments> table() throws IOException {
    try (var stream = SkillsTest.class.getResourceAsStream("skills-given-expected.txt")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains("=>"))
          .filter(line -> !line.startsWith("# "))
          .map(line -> line.split("=>", 2))
          .map(row -> Arguments.of(row[0].strip().replace('⏎', '\n'), row[1].strip()));
    }
  }

  @Test
  void titleAndDescriptionAreReadApartAndNamesComeOnce() {
    assertEquals(
        List.of("Java", "Kotlin", "Python"),
        Plain.skills(
            Skills.standard(),
            Plain.field("Java Engineer"),
            Plain.field("Java, Kotlin. PYTHON, python")));
  }

  @Test
  void aListingWithoutTextNamesNothing() {
    assertEquals(List.of(), Plain.skills(Skills.standard(), Optional.empty(), Optional.empty()));
  }

  @Test
  void conceptsAndSoftSkillsHaveCategoriesOfTheirOwn() {
    List<String> found = find("Machine learning, NLP, CI/CD and teamwork; PMP welcome");

    assertEquals(List.of("CI/CD", "Machine Learning", "NLP", "PMP", "Teamwork"), found);
    assertEquals(
        List.of("concept", "concept", "concept", "certificate", "soft skill"),
        found.stream().map(name -> SkillTaxonomy.standard().category(name).orElseThrow()).toList());
  }

  @Test
  void aTaxonomyOfOnesOwnIsEnough() {
    SkillTaxonomy taxonomy =
        SkillTaxonomy.of(
            List.of(
                new Skill("Oak", "language", List.of(SkillSpelling.of("Oak?"))),
                new Skill("Elm", "language", List.of(SkillSpelling.of("Elm")))),
            List.of(new SkillPhrase(SkillPhrase.Kind.DECOY, "oak tree")));

    Skills skills = Skills.of(taxonomy);

    assertEquals(
        List.of("Elm", "Oak"), Plain.skills(skills, Plain.field("Elm, Oak"), Optional.empty()));
    assertEquals(
        List.of("Elm"), Plain.skills(skills, Plain.field("Elm, oak tree"), Optional.empty()));
    assertEquals(List.of(), Plain.skills(skills, Plain.field("Oak"), Optional.empty()));
  }

  @Test
  void theStandardFinderIsBuiltOnce() {
    assertSame(Skills.standard(), Skills.standard());
  }

  private static List<String> find(String text) {
    return Plain.skills(Skills.standard(), Optional.empty(), Plain.field(text));
  }
}
