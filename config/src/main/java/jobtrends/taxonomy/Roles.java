package jobtrends.taxonomy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** The roles a title can name. Immutable; to be built once. */
public final class Roles {

  /** Changes with any table a title is read by, and makes a visible break in every series. */
  public static final String VERSION = "4";

  private final Map<String, Role> byName;

  public Roles(List<Role> roles) {
    byName =
        roles.stream()
            .collect(Collectors.toMap(Role::name, role -> role, Roles::refuse, LinkedHashMap::new));
  }

  public static Roles standard() {
    return new Roles(TaxonomyRows.of("roles.csv").stream().map(Roles::role).toList());
  }

  public List<Role> all() {
    return List.copyOf(byName.values());
  }

  public Optional<Role> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  private static Role role(CSVRecord row) {
    return new Role(
        row.get("role"),
        row.get("family"),
        TaxonomyRows.optional(row, "isco08"),
        TaxonomyRows.optional(row, "esco"),
        TaxonomyRows.optional(row, "onet"),
        TaxonomyRows.several(row, "names"));
  }

  private static Role refuse(Role first, Role second) {
    throw new IllegalArgumentException("two roles named " + first.name());
  }
}
