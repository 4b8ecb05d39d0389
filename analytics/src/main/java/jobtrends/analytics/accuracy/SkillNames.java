package jobtrends.analytics.accuracy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.taxonomy.Skill;
import jobtrends.taxonomy.SkillSpelling;
import jobtrends.taxonomy.SkillTaxonomy;

/** Which names mean one skill, and which kinds of skill nobody labels one by one. */
final class SkillNames {

  /** "Apache Kafka" is "Kafka": the maker's name in front says nothing more. */
  private static final Pattern MAKER = Pattern.compile("^(apache|amazon|aws|microsoft|ms) (?=.)");

  /** Where these begin and end is a matter of taste; they count neither way unless labelled. */
  private static final Set<String> UNLABELLED =
      Set.of("concept", "soft skill", "soft-skill", "ml-concept", "math", "methodology");

  private final Map<String, String> same = new HashMap<>();
  private final Map<String, String> categories = new HashMap<>();
  private final Set<String> ignored = new HashSet<>();

  /**
   * A skill and all that it is called.
   *
   * @param category decides whether it is labelled one by one
   */
  record Named(String name, String category, List<String> others) {

    static Named of(Skill skill) {
      return new Named(
          skill.name(),
          skill.category(),
          skill.spellings().stream().map(SkillSpelling::text).toList());
    }
  }

  /**
   * @param skills whose names count, the taxonomy's or a labelled set's own
   * @param alike further names that mean one skill: each with the one it stands for
   */
  SkillNames(List<Named> skills, List<Map.Entry<String, String>> alike) {
    skills.forEach(this::add);
    alike.forEach(this::join);
    skills.stream()
        .filter(skill -> UNLABELLED.contains(skill.category()))
        .forEach(skill -> ignored.add(canonical(skill.name())));
    SkillTaxonomy.standard()
        .skills()
        .forEach(skill -> categories.putIfAbsent(canonical(skill.name()), skill.category()));
  }

  static List<Named> taxonomy() {
    return SkillTaxonomy.standard().skills().stream().map(Named::of).toList();
  }

  /** The same text for every name of a skill. */
  String canonical(String name) {
    String folded = Folded.of(name);
    return MAKER.matcher(same.getOrDefault(folded, folded)).replaceFirst("");
  }

  Set<String> canonical(List<String> names) {
    return names.stream().map(this::canonical).collect(Collectors.toCollection(HashSet::new));
  }

  /** Canonical names that count neither way unless a case labels them. */
  Set<String> ignored() {
    return Set.copyOf(ignored);
  }

  /** The taxonomy's category of a canonical name; empty text for a skill we do not know. */
  String category(String canonical) {
    return categories.getOrDefault(canonical, "");
  }

  private void add(Named skill) {
    String name = Folded.of(skill.name());
    Stream.concat(Stream.of(skill.name()), skill.others().stream())
        .forEach(other -> same.putIfAbsent(Folded.of(other), name));
  }

  private void join(Map.Entry<String, String> names) {
    String other = Folded.of(names.getValue());
    same.put(Folded.of(names.getKey()), same.getOrDefault(other, other));
  }
}
