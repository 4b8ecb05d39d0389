package jobtrends.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

  private static final Roles ROLES = Roles.standard();

  @Test
  void aRoleHasFamilyCodesAndNames() {
    Role role = ROLES.named("Data Scientist").orElseThrow();
    assertEquals("Data", role.family());
    assertEquals(Optional.of("2511"), role.isco08());
    assertEquals(Optional.of("2511.4"), role.esco());
    assertEquals(Optional.of("15-2051.00"), role.onet());
    assertTrue(role.names().contains("Cientista de dados"));
  }

  /** The roles this project is for; ISCO-08 and ESCO have no ethics officer. */
  @ParameterizedTest
  @CsvSource({
    "Machine Learning Engineer,2511,15-2051.00",
    "Data Scientist,2511,15-2051.00",
    "MLOps Engineer,2512,15-1252.00",
    "NLP Engineer,2152,15-1221.00",
    "Computer Vision Engineer,2511,15-1221.00",
    "ML Research Scientist,2511,15-1221.00",
    "AI Researcher,2511,15-1221.00",
    "ML Consultant,2511,13-1111.00",
    "ML Product Manager,1330,15-1299.09",
    "AI Product Manager,1330,15-1299.09",
    "Data Engineer,2521,15-1243.00",
    "ML Infrastructure Engineer,2512,15-1252.00",
    "ML Security Specialist,2529,15-1299.05",
    "Prompt Engineer,2512,15-1252.00",
    "AI Ethics Officer,,13-1041.00",
    "AI Ethics and Bias Analyst,2511,13-1041.00",
    "AI Strategist,2511,13-1111.00",
    "Data Science Integrator,2511,15-1299.08",
    "AI Deployment Specialist,2511,15-1299.08"
  })
  void everyRoleThisIsForIsThereWithItsCodes(String name, String isco, String onet) {
    Role role = ROLES.named(name).orElseThrow();
    assertEquals(Optional.ofNullable(isco), role.isco08());
    assertEquals(Optional.ofNullable(isco).isPresent(), role.esco().isPresent());
    assertEquals(Optional.of(onet), role.onet());
  }

  @Test
  void aCodeThatDoesNotFitIsAbsent() {
    assertEquals(Optional.empty(), ROLES.named("Developer Advocate").orElseThrow().esco());
    assertEquals(Optional.empty(), ROLES.named("Plumber"));
  }

  @Test
  void everyRoleIsReachedByARuleAndEveryConceptOfARuleByAWord() {
    var named =
        RoleRule.standard().stream().flatMap(r -> r.role().stream()).collect(Collectors.toSet());
    var all = ROLES.all().stream().map(Role::name).collect(Collectors.toSet());
    assertEquals(all, named);
    var known =
        RoleWords.standard().stream()
            .flatMap(w -> w.concepts().stream())
            .collect(Collectors.toCollection(HashSet::new));
    known.addAll(List.of("bare", "nounless"));
    for (RoleRule rule : RoleRule.standard()) {
      assertTrue(rule.main().stream().allMatch(known::containsAll), rule.toString());
      assertTrue(rule.title().stream().allMatch(known::containsAll), rule.toString());
      assertTrue(known.containsAll(rule.without()), rule.toString());
    }
  }

  @Test
  void twoRolesOfOneNameAreRefused() {
    Role role = ROLES.all().get(0);
    assertThrows(IllegalArgumentException.class, () -> new Roles(List.of(role, role)));
  }

  @Test
  void everyLevelHasItsWords() {
    assertEquals(
        11,
        RoleLevel.standard().stream().flatMap(level -> level.level().stream()).distinct().count());
  }
}
