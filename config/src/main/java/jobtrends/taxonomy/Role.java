package jobtrends.taxonomy;

import java.util.List;
import java.util.Optional;

/**
 * A role of the taxonomy: one row of {@code roles.csv}.
 *
 * @param name as reports print it
 * @param family the group of roles it belongs to
 * @param isco08 ISCO-08 unit group, absent where none fits
 * @param esco ESCO occupation code (version 1.2), absent where none fits
 * @param onet O*NET-SOC 2019 code, absent where none fits
 * @param names what job titles call it, in several languages; each is read as this role
 */
public record Role(
    String name,
    String family,
    Optional<String> isco08,
    Optional<String> esco,
    Optional<String> onet,
    List<String> names) {

  public Role {
    names = List.copyOf(names);
  }
}
