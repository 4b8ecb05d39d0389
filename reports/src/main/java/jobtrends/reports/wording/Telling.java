package jobtrends.reports.wording;

import java.util.Optional;
import jobtrends.model.DemandWeek;
import jobtrends.model.Statistics;

/**
 * What a report is told from.
 *
 * @param statistics the numbers
 * @param wording the language
 * @param role the one role it is about; absent when it is about all
 */
public record Telling(Statistics statistics, Wording wording, Optional<String> role) {

  /** About every role, in English. */
  public static Telling english(Statistics statistics) {
    return new Telling(statistics, Wording.ENGLISH, Optional.empty());
  }

  public NumberWords numbers() {
    return wording.numbers();
  }

  public String say(String key, Object... figures) {
    return wording.say(key, figures);
  }

  /** Whether a row of a role belongs in it: rows of all roles stand beside those of one. */
  public boolean isAbout(String name) {
    return role.isEmpty() || role.get().equals(name) || name.equals(DemandWeek.ALL_ROLES);
  }

  /** The role rows are looked up under: the one it is about, or that of all. */
  public String subject() {
    return role.orElse(DemandWeek.ALL_ROLES);
  }
}
