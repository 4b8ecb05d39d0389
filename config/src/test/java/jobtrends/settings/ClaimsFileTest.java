package jobtrends.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.taxonomy.Countries;
import jobtrends.taxonomy.Roles;
import jobtrends.taxonomy.Skill;
import jobtrends.taxonomy.SkillTaxonomy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimsFileTest {

  private static final String RUST =
      """
      claims:
        - says: "Rust rises"
          source: "somebody"
          measure: skill-rising
          skills: [Rust]
      """;

  @TempDir Path folder;

  /** A claim about a role or skill nobody counts could never be told. */
  @Test
  void shippedClaimsNameRolesSkillsAndCountriesOfTheTaxonomy() {
    Roles roles = Roles.standard();
    Set<String> skills =
        SkillTaxonomy.standard().skills().stream().map(Skill::name).collect(Collectors.toSet());
    for (Claim claim : ClaimsFile.shipped()) {
      claim.role().ifPresent(role -> assertEquals(true, roles.named(role).isPresent(), role));
      claim.skills().forEach(skill -> assertEquals(true, skills.contains(skill), skill));
      claim
          .country()
          .ifPresent(
              country ->
                  assertEquals(true, Countries.standard().withCode(country).isPresent(), country));
    }
    assertEquals(23, ClaimsFile.shipped().size());
  }

  @Test
  void onesOwnComeAfterThoseThatShip() throws IOException {
    var claims = ClaimsFile.with(file(RUST));
    assertEquals(ClaimsFile.shipped().size() + 1, claims.size());
    assertEquals("Rust rises", claims.get(claims.size() - 1).says());
    assertEquals(Claim.Measure.SKILL_RISING, claims.get(claims.size() - 1).kind());
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of(
            RUST.replace("skill-rising", "skill-risng"),
            "unknown measure 'skill-risng'; did you mean 'skill-rising'?"),
        Arguments.of(
            RUST.replace("    skills: [Rust]\n", ""),
            "a claim of the measure skill-rising needs the key 'skills'"),
        Arguments.of(RUST.replace("    source: \"somebody\"\n", ""), "needs the key 'source'"),
        Arguments.of(RUST.replace("says:", "syas:"), "a claim needs the key 'says'"),
        Arguments.of(RUST + "    colour: red\n", "unknown key 'colour'; did you mean"),
        Arguments.of(
            RUST.replace("[Rust]", "[Pythn]"), "unknown skill 'Pythn'; did you mean 'Python'?"),
        Arguments.of(
            RUST.replace("    skills: [Rust]", "    modes: [REMOT]"),
            "unknown mode 'REMOT'; did you mean 'REMOTE'?"),
        Arguments.of("claims: [", "while parsing"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void aBadFileIsOneSentenceWithFileAndLine(String text, String sentence) throws IOException {
    Path file = file(text);
    String message = assertThrows(Refused.class, () -> ClaimsFile.read(file)).getMessage();
    assertEquals(true, message.startsWith(file + ", line "), message);
    assertEquals(true, message.contains(sentence), message);
    assertEquals(1, message.lines().count());
  }

  @Test
  void aFileThatIsNotThereIsOneSentence() {
    Path none = folder.resolve("none.yaml");
    assertEquals(
        "cannot read the claims file " + none + "; check that it exists and is UTF-8 text",
        assertThrows(Refused.class, () -> ClaimsFile.read(none)).getMessage());
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("claims.yaml"), text);
  }
}
