package jobtrends.analytics.normalise;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jobtrends.model.Title;
import jobtrends.taxonomy.Role;
import jobtrends.taxonomy.RoleRule;
import jobtrends.taxonomy.RoleWords;
import jobtrends.taxonomy.Roles;

/**
 * Job titles: role and level, each by itself. A title that names no role of the taxonomy has none:
 * unknown is a class, and no role is guessed.
 *
 * <p>The words, the rules and their order are data ({@code role-words.csv}, {@code role-rules.csv},
 * {@code seniorities.csv}). This class finds the part of the title that names the job — "Data
 * Scientist" in "Data Scientist - Payments (Berlin)" — and applies the rules to it, the rest of the
 * title being context. Immutable and threadsafe; build it once.
 */
final class Titles {

  /** Pseudo concept: the naming part holds no word that is not in the taxonomy. */
  private static final String BARE = "bare";

  /** Pseudo concept: no part names a job, so that the title is read as a whole. */
  private static final String NOUNLESS = "nounless";

  private final Roles roles;
  private final List<RoleRule> rules;
  private final TitlesPart.Reader reader;
  private final Seniorities seniorities;

  Titles(Roles roles, List<RoleWords> words, List<RoleRule> rules, Seniorities seniorities) {
    this.roles = roles;
    this.rules = List.copyOf(rules);
    this.reader = new TitlesPart.Reader(words);
    this.seniorities = seniorities;
    rules.forEach(rule -> rule.role().ifPresent(this::insistOn));
  }

  static Titles standard() {
    return new Titles(
        Roles.standard(), RoleWords.standard(), RoleRule.standard(), Seniorities.standard());
  }

  /** Never throws, whatever the title; without one nothing is known. */
  Title read(Optional<PlainText> title) {
    List<List<String>> words = title.map(TitlesWords::parts).orElse(List.of());
    Optional<Role> role = role(words).flatMap(roles::named);
    return new Title(role.map(Role::name), role.map(Role::family), seniorities.read(words));
  }

  private Optional<String> role(List<List<String>> words) {
    List<TitlesPart> parts = words.stream().flatMap(part -> reader.read(part).stream()).toList();
    TitlesPart all = parts.stream().reduce(TitlesPart.empty(), TitlesPart::and);
    Set<String> main = main(parts, all);
    return rules.stream()
        .filter(rule -> holds(rule, main, all.concepts()))
        .findFirst()
        .flatMap(RoleRule::role);
  }

  /** Concepts of the part that names the job, with the pseudo concepts that are true of it. */
  private static Set<String> main(List<TitlesPart> parts, TitlesPart all) {
    Optional<TitlesPart> naming = naming(parts);
    var concepts = new HashSet<>(naming.orElse(all).concepts());
    if (naming.isEmpty()) {
      concepts.add(NOUNLESS);
    } else if (!naming.get().hasUnknown()) {
      concepts.add(BARE);
    }
    return concepts;
  }

  /** The first part that names a job; a rank alone ("Director, …") takes another with it. */
  private static Optional<TitlesPart> naming(List<TitlesPart> parts) {
    List<TitlesPart> merged = parts.stream().filter(TitlesPart::says).toList();
    for (int i = 0; i < merged.size(); i++) {
      if (merged.get(i).isRankOnly()) {
        Optional<TitlesPart> ranked = ranked(merged, i);
        if (ranked.isPresent()) {
          return Optional.of(merged.get(i).and(ranked.get()));
        }
      }
      if (merged.get(i).namesJob()) {
        return Optional.of(merged.get(i));
      }
    }
    return Optional.empty();
  }

  // What a rank alone is the rank of: "Director, Data", "(USA) Director, Data", "Data - Director".
  private static Optional<TitlesPart> ranked(List<TitlesPart> parts, int rank) {
    List<TitlesPart> behind = parts.subList(rank + 1, parts.size());
    Optional<TitlesPart> near =
        Stream.concat(
                behind.stream().limit(1),
                rank > 0 ? Stream.of(parts.get(rank - 1)) : Stream.empty())
            .filter(TitlesPart::isKnown)
            .findFirst();
    return near.or(() -> behind.stream().filter(TitlesPart::isKnown).findFirst())
        .or(() -> behind.stream().findFirst());
  }

  private static boolean holds(RoleRule rule, Set<String> main, Set<String> all) {
    return hasAll(main, rule.main()) && hasAll(all, rule.title()) && !hasOne(main, rule.without());
  }

  private static boolean hasAll(Set<String> concepts, List<List<String>> terms) {
    for (List<String> term : terms) {
      if (!hasOne(concepts, term)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasOne(Set<String> concepts, List<String> term) {
    for (String concept : term) {
      if (concepts.contains(concept)) {
        return true;
      }
    }
    return false;
  }

  private void insistOn(String role) {
    if (roles.named(role).isEmpty()) {
      throw new IllegalArgumentException("a rule names a role without a row: " + role);
    }
  }
}
