package jobtrends.reports.page;

import java.util.Optional;
import jobtrends.reports.dataset.Attribution;

/**
 * What a source is called and what its terms ask us to print.
 *
 * @param name as it calls itself
 * @param attribution the line its terms require; empty text when they require none
 */
public record SourceNote(String name, String attribution) {

  /** One line that names the source as its terms ask for. */
  String line() {
    if (attribution.isEmpty()) {
      return name;
    }
    return attribution.contains(name) ? attribution : name + ": " + attribution;
  }

  /** The address the line names, which terms ask to be a link. */
  Optional<String> link() {
    return Attribution.address(attribution);
  }
}
