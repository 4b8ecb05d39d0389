package jobtrends.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

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
