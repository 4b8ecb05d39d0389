package jobtrends.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A day from which pages were read by another version of the program (S32): what was landed before
 * was not read again, so a step in a series at this day may be the reader's. Extractors and
 * taxonomies make no break: a new version of them reads every landed listing again.
 *
 * @param day first day (UTC) whose runs the new version read
 * @param before versions of the run before, "name version"
 * @param after versions of that day's run
 */
public record VersionBreak(LocalDate day, List<String> before, List<String> after) {

  public VersionBreak {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
