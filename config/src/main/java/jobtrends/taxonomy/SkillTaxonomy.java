package jobtrends.taxonomy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;

/**
 * The skills we know, read once from {@code skills.csv} (one row per skill) and {@code
 * skill-phrases.csv} (one row per phrase). Immutable, thread-safe.
 */
public final class SkillTaxonomy {

  /** Goes up whenever a row changes; stands on every row of a skill count. */
  private static final String VERSION = "2026.14";

  private final Map<String, Skill> skills;
  private final List<SkillPhrase> phrases;

  private SkillTaxonomy(Map<String, Skill> skills, List<SkillPhrase> phrases) {
    this.skills = skills;
    this.phrases = phrases;
  }

  /** The taxonomy this release carries. */
  public static SkillTaxonomy standard() {
    return Standard.INSTANCE;
  }

  /** A taxonomy of one's own, e.g. for a test. Names must differ. */
  public static SkillTaxonomy of(List<Skill> skills, List<SkillPhrase> phrases) {
    Map<String, Skill> byName = new LinkedHashMap<>();
    for (Skill skill : skills) {
      if (byName.put(skill.name(), skill) != null) {
        throw new IllegalArgumentException("Two skills of one name: " + skill.name());
      }
    }
    return new SkillTaxonomy(byName, List.copyOf(phrases));
  }

  /** Which release of the names and rules this is. */
  public String version() {
    return VERSION;
  }

  /** Every skill, in the file's order. */
  public List<Skill> skills() {
    return List.copyOf(skills.values());
  }

  /** Words that tell a skill from an everyday word. */
  public List<String> phrases(SkillPhrase.Kind kind) {
    return phrases.stream().filter(phrase -> phrase.kind() == kind).map(SkillPhrase::text).toList();
  }

  /** The category of a canonical name; empty for a name we do not know. */
  public Optional<String> category(String name) {
    return Optional.ofNullable(skills.get(name)).map(Skill::category);
  }

  /** Canonical name → category, by name. */
  public Map<String, String> categories() {
    Map<String, String> categories = new TreeMap<>();
    skills.values().forEach(skill -> categories.put(skill.name(), skill.category()));
    return categories;
  }

  private static SkillTaxonomy load() {
    return of(
        TaxonomyRows.of("skills.csv").stream().map(SkillTaxonomy::skill).toList(),
        TaxonomyRows.of("skill-phrases.csv").stream().map(SkillTaxonomy::phrase).toList());
  }

  private static Skill skill(CSVRecord row) {
    List<SkillSpelling> spellings =
        Arrays.stream(row.get("spellings").split("\\|")).map(SkillSpelling::of).toList();
    return new Skill(row.get("name"), row.get("category"), spellings);
  }

  private static SkillPhrase phrase(CSVRecord row) {
    String kind = row.get("kind").toUpperCase(Locale.ROOT);
    return new SkillPhrase(SkillPhrase.Kind.valueOf(kind), row.get("phrase"));
  }

  private static final class Standard {
    private static final SkillTaxonomy INSTANCE = load();
  }
}
