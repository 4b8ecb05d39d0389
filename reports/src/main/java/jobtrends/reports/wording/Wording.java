package jobtrends.reports.wording;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.HiringCity;
import jobtrends.model.ScopeShare;
import jobtrends.model.Withheld;
import jobtrends.taxonomy.Countries;
import jobtrends.taxonomy.Country;

/**
 * One language a report is told in. Every sentence comes from its message bundle; an unknown key is
 * broken software. Names of roles, skills, cities and employers are data and stay as they are.
 *
 * @param locale whose rules numbers and dates follow; never the machine's
 * @param messages pattern by key, in the form of {@link MessageFormat}
 * @param numbers as this language prints them
 */
public record Wording(Locale locale, Map<String, String> messages, NumberWords numbers) {

  /** What ships, the default first. */
  public static final List<String> LANGUAGES = List.of("en", "de");

  public static final Wording ENGLISH = of("en");

  private static final Map<String, String> COMMON =
      Map.of(
          DemandWeek.ALL_ROLES, "name.all-roles",
          DemandWeek.UNKNOWN_ROLE, "name.unknown-role",
          HiringCity.NO_CITY, "name.no-city",
          HiringCity.UNRESOLVED, "name.unresolved",
          ScopeShare.NOT_SAID, "name.not-said");

  public Wording {
    messages = Map.copyOf(messages);
  }

  /**
   * @param language one of {@link #LANGUAGES}
   */
  public static Wording of(String language) {
    Locale locale = Locale.forLanguageTag(language);
    Map<String, String> messages = Bundle.read(language);
    return new Wording(locale, messages, new NumberWords(locale, messages));
  }

  /** A language is told by its tag: what it prints by follows from that. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Wording wording && wording.locale.equals(locale);
  }

  @Override
  public int hashCode() {
    return locale.hashCode();
  }

  /** The tag alone: reports are told apart by their text, and a map has no order. */
  @Override
  public String toString() {
    return "Wording[" + language() + "]";
  }

  public String language() {
    return locale.toLanguageTag();
  }

  /** The sentence of a key with its figures put in; numbers are printed by the locale's rules. */
  public String say(String key, Object... figures) {
    return new MessageFormat(pattern(key), locale).format(figures);
  }

  public boolean has(String key) {
    return messages.containsKey(key);
  }

  /** Every sentence whose key begins so, in the order of the keys. */
  public List<String> all(String prefix) {
    return messages.keySet().stream()
        .filter(key -> key.startsWith(prefix))
        .sorted()
        .map(key -> say(key))
        .toList();
  }

  private String pattern(String key) {
    return Optional.ofNullable(messages.get(key))
        .orElseThrow(() -> new IllegalArgumentException("no message " + key + " in " + locale));
  }

  /** Why a number is withheld. */
  public String reason(Withheld withheld) {
    return say("withheld." + withheld.name());
  }

  /** The reason behind a withheld number; of a published one there is none. */
  public String reason(Estimate estimate) {
    return reason(estimate.withheld().orElse(Withheld.NO_DATA));
  }

  /** A role, a scope or a place: rows that stand for several or for none are named in words. */
  public String name(String name) {
    return COMMON.containsKey(name) ? say(COMMON.get(name)) : name;
  }

  /** The country of a code: in English as the gazetteer has it, else as the locale does. */
  public String country(String code) {
    return locale.getLanguage().equals("en")
        ? Countries.standard().withCode(code).map(Country::name).orElse(code)
        : new Locale("", code).getDisplayCountry(locale);
  }

  /** "Rust", "Rust and Go", "Rust, Go and Zig". */
  public String list(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : say("list.and", String.join(", ", names.subList(0, last)), names.get(last));
  }

  /** The first few, and how many there are besides. */
  public String list(List<String> names, int most) {
    return names.size() <= most
        ? list(names)
        : say("list.and", String.join(", ", names.subList(0, most)), more(names.size() - most));
  }

  private String more(int others) {
    return say("list.more", others);
  }
}
