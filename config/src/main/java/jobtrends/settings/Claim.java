package jobtrends.settings;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import jobtrends.model.WorkMode;
import jobtrends.taxonomy.Role;
import jobtrends.taxonomy.Roles;
import jobtrends.taxonomy.Skill;
import jobtrends.taxonomy.SkillTaxonomy;

/**
 * Something that is said of the market, as data: one entry of a claims file. It is measured, never
 * believed.
 *
 * @param says the claim, in words
 * @param source who says so
 * @param link where it can be read
 * @param measure what it is checked by; the other keys say of what
 * @param role role of the taxonomy
 * @param skills skills of the taxonomy
 * @param country ISO 3166-1 alpha-2
 * @param cities English names
 * @param industries as said
 * @param modes REMOTE, HYBRID, ONSITE
 * @param low lower end of a band of pay, US dollars a year; of skills, the least share (0.01 = 1 %)
 * @param high upper end
 * @param within how many first places are meant
 */
public record Claim(
    String says,
    String source,
    Optional<String> link,
    String measure,
    Optional<String> role,
    List<String> skills,
    Optional<String> country,
    List<String> cities,
    List<String> industries,
    List<String> modes,
    OptionalDouble low,
    OptionalDouble high,
    OptionalInt within) {

  /** What a claim can be checked by, and which keys it needs. */
  public enum Measure {
    /** Median advertised pay of a role lies between two sums. */
    PAY_BAND("role", "low", "high"),
    /** A role is among the first by postings. */
    ROLE_AMONG_TOP("role", "within"),
    /** Postings of a role are above their base weeks. */
    ROLE_RISING("role"),
    /** Cities are among the first of their country by postings. */
    CITIES_AMONG_TOP("country", "cities", "within"),
    /** A skill is asked for most of its field. */
    SKILL_MOST_ASKED("skills"),
    /** The share of a skill rises. */
    SKILL_RISING("skills"),
    /** Skills are asked for, by at least a share of postings. */
    SKILLS_ASKED("skills", "low"),
    /** Modes of work grow. */
    MODES_GROWING("modes"),
    /** Industries hire: no source states the industry of a posting. */
    INDUSTRIES_HIRING("industries");

    private final List<String> needs;

    Measure(String... needs) {
      this.needs = List.of(needs);
    }

    /** The name in a file: "pay-band". */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Measure> named(String word) {
      return Arrays.stream(values()).filter(measure -> measure.word().equals(word)).findFirst();
    }
  }

  private static final List<String> MODES =
      Arrays.stream(WorkMode.values()).map(WorkMode::name).toList();

  /** Names of the taxonomy: a claim about anything else could never be told. */
  private static final class Known {
    static final Set<String> ROLES =
        Roles.standard().all().stream().map(Role::name).collect(Collectors.toUnmodifiableSet());
    static final Set<String> SKILLS =
        SkillTaxonomy.standard().skills().stream()
            .map(Skill::name)
            .collect(Collectors.toUnmodifiableSet());
  }

  public Claim {
    required("says", says);
    required("source", source);
    required("measure", measure);
    skills = listed(skills);
    cities = listed(cities);
    industries = listed(industries);
    modes = listed(modes);
    known("mode", modes, MODES);
    known("role", role.stream().toList(), Known.ROLES);
    known("skill", skills, Known.SKILLS);
    if (within.isPresent() && within.getAsInt() < 1) {
      throw new Refused("'within' must be 1 or more, not " + within.getAsInt());
    }
    Measure kind =
        Measure.named(measure)
            .orElseThrow(
                () ->
                    new Refused(
                        Nearest.sentence(
                            "measure",
                            measure,
                            Arrays.stream(Measure.values()).map(Measure::word).toList())));
    for (String key : kind.needs) {
      boolean said =
          switch (key) {
            case "role" -> role.isPresent();
            case "skills" -> !skills.isEmpty();
            case "country" -> country.isPresent();
            case "cities" -> !cities.isEmpty();
            case "industries" -> !industries.isEmpty();
            case "modes" -> !modes.isEmpty();
            case "low" -> low.isPresent();
            case "high" -> high.isPresent();
            default -> within.isPresent();
          };
      if (!said) {
        throw new Refused("a claim of the measure " + measure + " needs the key '" + key + "'");
      }
    }
  }

  private static void known(String what, List<String> said, Collection<String> valid) {
    said.stream()
        .filter(name -> !valid.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new Refused(Nearest.sentence(what, name, valid));
            });
  }

  private static void required(String key, String value) {
    if (value == null || value.isBlank()) {
      throw new Refused("a claim needs the key '" + key + "'");
    }
  }

  private static List<String> listed(List<String> said) {
    return said == null ? List.of() : List.copyOf(said);
  }

  /** What it is checked by. */
  public Measure kind() {
    return Measure.named(measure).orElseThrow();
  }
}
